// Runs turbo from this workspace, without telemetry or notices: node scripts/turbo.mjs run build
import { runTurbo } from './run-turbo.mjs';

process.exitCode = await runTurbo(process.argv.slice(2));
