// The plain server that every figure is compared with: node:http answering one body from memory.
// usage: node baseline.mjs <content type> <file with the body>; prints its port.
import { readFileSync } from "node:fs";
import http from "node:http";

const [, , contentType, file] = process.argv;
const body = readFileSync(file);
const headers = { "content-type": contentType, "content-length": body.length };

const server = http.createServer((_request, response) => {
  response.writeHead(200, headers);
  response.end(body);
});
server.listen(0, "127.0.0.1", () => process.stdout.write(`${server.address().port}\n`));
process.once("SIGTERM", () => process.exit(0));
