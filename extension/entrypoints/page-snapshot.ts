import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeSnapshot } from '../src/page/take-snapshot.js';

/** Runs within the page in front of the coach, once for each press: what it returns is all that leaves the page. */
export default defineUnlistedScript(() => takeSnapshot(window));
