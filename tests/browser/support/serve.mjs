// Serves the finished page on a free port while the tests run.
import { fileURLToPath } from "node:url";
import { start } from "../../../tools/static_server.mjs";

export default async function serve() {
  const root = fileURLToPath(new URL("../../../", import.meta.url));
  const server = await start(0, process.env.AVTAL_DIST ?? `${root}dist`);
  process.env.AVTAL_URL = server.url;
  return () => server.close();
}
