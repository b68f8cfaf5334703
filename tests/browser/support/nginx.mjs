// A real nginx on a free port of this machine, with a folder of its own for everything it writes.
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

// Debian keeps it where only root looks for programs.
const DEBIAN = "/usr/sbin/nginx";
const NGINX = process.env.NGINX ?? (existsSync(DEBIAN) ? DEBIAN : "nginx");
const TEMPORARY = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];

export function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** @param prepare puts files into the folder it is given and gives the lines of server { }
    @return origin, what its log says is wrong, and how to stop it */
export async function startNginx(prepare) {
  const prefix = mkdtempSync(join(tmpdir(), "avtal-nginx-"));
  const port = await freePort();
  const site = join(prefix, "www");
  mkdirSync(site);
  chmodSync(prefix, 0o755);  // started by root it serves as somebody else
  writeFileSync(join(prefix, "nginx.conf"), `
    pid ${prefix}/pid;
    error_log ${prefix}/error.log;
    worker_processes 1;
    events { }
    http {
      access_log off;
      ${TEMPORARY.map((kind) => `${kind}_temp_path ${prefix}/${kind};`).join("\n")}
      server {
        listen 127.0.0.1:${port};
        root ${site};
        ${prepare(site)}
      }
    }`);
  const nginx = (...more) => execFileSync(NGINX,
    ["-p", prefix, "-c", join(prefix, "nginx.conf"), "-e", join(prefix, "error.log"), ...more], { stdio: "pipe" });
  nginx();  // comes back when it listens
  return {
    origin: `http://127.0.0.1:${port}`,
    errors: () => readFileSync(join(prefix, "error.log"), "utf8"),
    stop() {
      nginx("-s", "stop");
      rmSync(prefix, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
