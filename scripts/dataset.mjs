// Builds the dataset by its stages, and says what came out.
import { readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { differingFiles } from './compare-folders.mjs';
import { ROOT, runTurbo } from './run-turbo.mjs';

const DATASET = join(ROOT, 'datasets', 'diplomatic-relations');
const CANDIDATE = join(DATASET, 'build', 'release');

const code = await runTurbo(['run', 'build', 'publish-release', '--log-prefix=none']);
if (code === 0) process.stdout.write(`\n${(await report()).join('\n')}\n`);
process.exitCode = code;

async function report() {
  const manifest = JSON.parse(await readFile(join(CANDIDATE, 'manifest.json'), 'utf8'));
  const quality = JSON.parse(await readFile(join(CANDIDATE, 'quality.json'), 'utf8'));
  const count = (number) => String(number).padStart(6);
  const lines = [`${'documents'.padEnd(20)}${count(manifest.inputs.length)}   rejected ${manifest.rejects}`, ''];
  for (const { name, rows } of manifest.tables) {
    if (name === 'documents') continue;
    const score = quality.strict[name];
    lines.push(`${name.padEnd(20)}${count(rows)}${score ? `   F1 ${score.f1.toFixed(3)} against gold` : ''}`);
  }
  lines.push(
    '',
    `${'all tables'.padEnd(20)}${' '.repeat(6)}   F1 ${quality.strict.ALL.f1.toFixed(3)} strict, ${quality.core.ALL.f1.toFixed(3)} without dates`,
    '',
  );
  const { lie, folder } = await releasePlace(manifest.dataset.version);
  lines.push(...lie, '', 'Try:');
  const query = `node packages/cli/bin/diplomatic-relations.js query --release ${folder}`;
  lines.push(`  ${query} "SELECT kind, actor_a, actor_b, date FROM relations ORDER BY date_start"`);
  lines.push(`  ${query} "SELECT date, kind, city, parties FROM events WHERE status = 'held' ORDER BY date_start"`);
  return lines;
}

async function releasePlace(version) {
  const released = join(DATASET, 'releases', version);
  const candidate = relative(ROOT, CANDIDATE);
  if (!(await stat(released).catch(() => null))) {
    return {
      folder: candidate,
      lie: [
        `Release ${version} is not cut yet; its candidate lies in ${candidate}`,
        '(node scripts/release.mjs cuts it).',
      ],
    };
  }
  const place = relative(ROOT, released);
  const differing = await differingFiles(released, CANDIDATE);
  if (differing.length === 0)
    return { folder: place, lie: [`Release ${version} lies in ${place}; this build reproduces it byte for byte.`] };
  return {
    folder: candidate,
    lie: [
      `Release ${version} lies in ${place}; this build in ${candidate} differs from it in ${differing.length} files`,
      `(${differing.slice(0, 5).join(', ')}${differing.length > 5 ? ', …' : ''}).`,
    ],
  };
}
