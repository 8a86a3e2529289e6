// Adds up what the unit and browser tests reported and prints "N passed, N failed, N skipped".
import { readFileSync } from 'node:fs';

const unit = JSON.parse(readFileSync('.cache/tests-unit.json', 'utf8'));
const browser = JSON.parse(readFileSync('.cache/tests-browser.json', 'utf8')).stats;
const passed = unit.numPassedTests + browser.expected + browser.flaky;
const failed = unit.numFailedTests + browser.unexpected;
const skipped = unit.numPendingTests + unit.numTodoTests + browser.skipped;
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
