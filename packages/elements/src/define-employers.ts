/** Importing this module registers the elements for those who write vacancies and look after a region. */
import './monitor/monitor.js';
import './vacancy-check/vacancy-check.js';
