// SPDX-License-Identifier: Apache-2.0
// The tus server of the people who wrote tus, behind HTTPS at the paths of the protocol.
//     node tus_server.mjs FOLDER
// FOLDER holds key.pem and server.pem and takes uploads/; port is written there once it listens. Ends when standard input
// does. Modules are looked for in the folder YICHUANG_STRANGERS.
import { readFileSync, renameSync, writeFileSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:https';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(join(process.env.YICHUANG_STRANGERS ?? process.cwd(), 'package.json'));
const { Server } = require('@tus/server');
const { FileStore } = require('@tus/file-store');

const folder = process.argv[2];
mkdirSync(join(folder, 'uploads'), { recursive: true });
const tus = new Server({
    path: '/sync/v1/uploads',
    relativeLocation: true,
    datastore: new FileStore({ directory: join(folder, 'uploads') }),
});
const https = createServer(
    { key: readFileSync(join(folder, 'key.pem')), cert: readFileSync(join(folder, 'server.pem')) },
    (request, response) => tus.handle(request, response),
);
https.listen(0, '127.0.0.1', () => {
    writeFileSync(join(folder, 'port.new'), String(https.address().port));
    renameSync(join(folder, 'port.new'), join(folder, 'port'));
});
process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
