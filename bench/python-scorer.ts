/** The Python scorers that lie beside the data (`score/score_*.py`): results agree with them because they are run. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * What `call`, a Python expression over the module `m` and the parsed input `x`, gives as JSON. `module` is a scorer's name
 * without `.py`; `data` is the path of a set (`…/data/<name>`), two levels below the folder of the scorers.
 */
export function runScorer<Result>(data: string, module: string, call: string, input: unknown): Result {
  const code = `import sys,json; sys.path.insert(0,sys.argv[1]); import ${module} as m; x=json.load(sys.stdin); print(json.dumps(${call}))`;
  const answer = execFileSync('python3', ['-B', '-c', code, join(data, '..', '..', 'score')], {
    input: JSON.stringify(input),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return JSON.parse(answer) as Result;
}
