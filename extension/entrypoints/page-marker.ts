import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startMarker } from '../src/page/marker/start-marker.js';

/** Runs within a page that was read, only when the panel asks: draws under the words of the advert. */
export default defineUnlistedScript(() => startMarker(window, browser.runtime));
