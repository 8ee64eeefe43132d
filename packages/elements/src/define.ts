/** Importing this module registers every element. */
import './match/match.js';
import './profile/profile.js';
import './vacancy-matcher/vacancy-matcher.js';
import './route-explainer/route-explainer.js';
