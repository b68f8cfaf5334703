// A real Apache on a free port of this machine, with a folder of its own for everything it writes.
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "./nginx.mjs";

// Debian keeps it where only root looks for programs.
const DEBIAN = "/usr/sbin/apache2";
const APACHE = process.env.APACHE ?? (existsSync(DEBIAN) ? DEBIAN : "apache2");
const MODULES = process.env.APACHE_MODULES ?? "/usr/lib/apache2/modules";
const LOADED = ["mpm_event", "authz_core", "mime", "dir", "headers", "rewrite"];

/** @param prepare puts files into the folder it is given and gives lines of the configuration
    @return origin, what its log says is wrong, and how to stop it */
export async function startApache(prepare) {
  const prefix = mkdtempSync(join(tmpdir(), "avtal-apache-"));
  const port = await freePort();
  const site = join(prefix, "www");
  mkdirSync(site);
  chmodSync(prefix, 0o755);  // started by root it serves as somebody else
  writeFileSync(join(prefix, "httpd.conf"), `
    ServerRoot ${prefix}
    ServerName localhost
    Listen 127.0.0.1:${port}
    PidFile ${prefix}/pid
    ErrorLog ${prefix}/error.log
    ScoreBoardFile ${prefix}/scoreboard
    Mutex file:${prefix}
    ${LOADED.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`).join("\n")}
    ${process.getuid() === 0 ? "User nobody\nGroup nogroup" : ""}
    TypesConfig /etc/mime.types
    DocumentRoot ${site}
    <Directory />
      Require all denied
    </Directory>
    <Directory ${site}>
      Require all granted
    </Directory>
    ${prepare(site)}`);
  const apache = (command) => execFileSync(APACHE,
    ["-d", prefix, "-f", join(prefix, "httpd.conf"), "-k", command], { stdio: "pipe" });
  apache("start");  // comes back when it listens
  return {
    origin: `http://127.0.0.1:${port}`,
    // That it has started stands there too, whatever the level.
    errors: () => readFileSync(join(prefix, "error.log"), "utf8").split("\n")
      .filter((line) => /:(emerg|alert|crit|error)\]/.test(line)).join("\n"),
    stop() {
      apache("stop");
      rmSync(prefix, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
