/** `node install-engines.mjs` installs Firefox and WebKit where that needs no question: a program apart, to run beside other steps. */
import { installEngines } from './engines.mjs';

installEngines();
