// Adds up what the unit and browser tests reported and prints "N passed, N failed, N skipped".
// A browser story that passed only at its second try is named above that line.
import { readFileSync } from 'node:fs';

const unit = JSON.parse(readFileSync('.cache/tests-unit.json', 'utf8'));
const { stats, suites } = JSON.parse(readFileSync('.cache/tests-browser.json', 'utf8'));

function flaky(suite) {
  const own = (suite.specs ?? []).filter(({ tests }) => tests.some(({ status }) => status === 'flaky'));
  return [...own.map(({ file, title }) => `${file}: ${title}`), ...(suite.suites ?? []).flatMap(flaky)];
}

for (const story of suites.flatMap(flaky)) console.log(`Passed at the second try: ${story}`);
const passed = unit.numPassedTests + stats.expected + stats.flaky;
const failed = unit.numFailedTests + stats.unexpected;
const skipped = unit.numPendingTests + unit.numTodoTests + stats.skipped;
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
