// SPDX-License-Identifier: Apache-2.0
// Lints an OpenAPI file by the rules Redocly recommends; every finding is an error.
//     node openapi_lint.mjs FILE
// Modules are looked for in the folder YICHUANG_STRANGERS.
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(join(process.env.YICHUANG_STRANGERS ?? process.cwd(), 'package.json'));
const { createConfig, lint } = require('@redocly/openapi-core');

// What is open to everybody and takes no body has nothing a client could do wrong; that every other call documents its
// refusal is checked by openapi_check.py.
const config = await createConfig({ extends: ['recommended-strict'], rules: { 'operation-4xx-response': 'off' } });
const findings = await lint({ ref: process.argv[2], config });
for (const finding of findings) {
    const place = finding.location.map((location) => location.pointer ?? '').join(' ');
    console.error(`${finding.severity} ${finding.ruleId} ${place}: ${finding.message}`);
}
console.log(findings.length === 0 ? 'the linter finds nothing' : `${findings.length} findings`);
process.exit(findings.length === 0 ? 0 : 1);
