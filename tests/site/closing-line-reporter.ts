/** Ends the run with the line that continuous integration reads. */
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

export default class ClosingLineReporter implements Reporter {
  private passed = 0;
  private failed = 0;

  onTestEnd(test: TestCase, { status }: TestResult): void {
    if (status === test.expectedStatus) this.passed += 1;
    else this.failed += 1;
  }

  onEnd(): void {
    console.log(`\n${this.passed} passed, ${this.failed} failed`);
  }
}
