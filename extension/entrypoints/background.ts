import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { onPress } from '../src/background/on-press.js';

export default defineBackground({
  type: 'module',
  main() {
    browser.action.onClicked.addListener((tab) => onPress(tab, browser));
  },
});
