import { taxonomy } from '@zorg-match/taxonomy';
import { benchKeystrokes } from './keystrokes.js';
import { benchScanning } from './scanning.js';

const ROUNDS = 7;

console.log('Ratios within one process, contenders in turns; milliseconds depend on the machine and say little.');
benchScanning(taxonomy, ROUNDS);
benchKeystrokes(taxonomy, ROUNDS);
