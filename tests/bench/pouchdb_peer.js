// SPDX-License-Identifier: Apache-2.0
// The peer of `bench_sync push`: PouchDB on disk here replicates the same documents to express-pouchdb on disk there, over
// loopback without TLS. Prints the seconds.
//
//     NODE_PATH=DIR/node_modules node pouchdb_peer.js DOCUMENTS.jsonl FOLDER
"use strict";
const { fork } = require("child_process");
const fs = require("fs");
const path = require("path");
const PouchDB = require("pouchdb");

const batch = 1000; // the size it is fastest with

function serve(folder) {
    const express = require("express");
    const app = express();
    const there = PouchDB.defaults({ prefix: path.join(folder, "server") + path.sep });
    app.use("/", require("express-pouchdb")(there, { inMemoryConfig: true, logPath: path.join(folder, "log.txt") }));
    const server = app.listen(0, "127.0.0.1", () => process.send(server.address().port));
    process.on("disconnect", () => process.exit(0));
}

async function push(file, folder) {
    fs.mkdirSync(path.join(folder, "server"), { recursive: true });
    const server = fork(__filename, ["serve", folder], { silent: true });
    const port = await new Promise((resolve, reject) => {
        server.once("message", resolve);
        server.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
    });
    const documents = fs.readFileSync(file, "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line));
    const here = new PouchDB(path.join(folder, "client"));
    for (let i = 0; i < documents.length; i += batch)
        await here.bulkDocs(documents.slice(i, i + batch).map((one) => ({ _id: one.eventId, ...one })));
    const begun = process.hrtime.bigint();
    const done = await here.replicate.to(`http://127.0.0.1:${port}/cases`, { batch_size: batch });
    const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
    if (done.docs_written !== documents.length)
        throw new Error(`${done.docs_written} of ${documents.length} arrived`);
    console.log(seconds.toFixed(3));
    server.disconnect();
}

if (process.argv[2] === "serve")
    serve(process.argv[3]);
else
    push(process.argv[2], process.argv[3]).catch((error) => {
        console.error(String(error));
        process.exit(1);
    });
