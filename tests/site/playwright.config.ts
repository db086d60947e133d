import { defineConfig } from '@playwright/test';
import { chromiumLaunchOptions } from './browser.ts';

const port = 4399;

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  snapshotPathTemplate: '{testDir}/looks/{arg}{ext}',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A busy machine is slow, not wrong.
  timeout: 180_000,
  reporter: [['dot'], ['./closing-line-reporter.ts']],
  use: { baseURL: `http://localhost:${port}`, launchOptions: await chromiumLaunchOptions() },
  webServer: { command: `astro preview --port ${port}`, port, cwd: '../..', reuseExistingServer: false },
});
