import { LANGS } from "../src/text/texts.ts";

/** Headers of every path that the pattern covers. Rules add up; two values of one header are joined by a comma. */
export interface HeaderRule {
  /** A path; `*` at its end stands for whatever follows. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Digests of the scripts and styles that stand in the pages themselves: `sha256-…`. */
export interface InlineHashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** The file in a built site that holds its rules, in the form that Netlify and Cloudflare Pages read. */
export const HEADERS_FILE = "_headers";
/** The folder in a built site with the same rules for nginx and Caddy. Our server does not send it. */
export const SERVERS_FOLDER = "_servers";

const quoted = (hashes: readonly string[]): string => hashes.map((hash) => ` '${hash}'`).join("");

/** What a page of ours may do: nothing that is not ours, no script or style but the files and the known blocks. */
const documentPolicy = ({ scripts, styles }: InlineHashes): string =>
  [
    "default-src 'self'",
    `script-src 'self'${quoted(scripts)}`,
    `style-src 'self'${quoted(styles)}`,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types good-neighbour",
  ].join("; ");

/** A worker is governed by the policy of its own file. Those that draw pictures run WebAssembly. */
const WORKER_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

/**
 * Every page but the embeds stays out of other people's frames. Embeds send no `frame-ancestors` at all: its `*` covers
 * network addresses only, so it would lock them out of `file:` pages and of frames inside sandboxed frames.
 */
const UNFRAMED = "frame-ancestors 'self'";
const UNFRAMED_PAGES = ["", "article/*", "charts/*", "events/*", "data/*"];

/** For files whose name changes with their content. */
const HASHED = { "Cache-Control": "public, max-age=31536000, immutable" };

/** The headers of the site: the one list that our server, `_headers` and the examples for other servers are made of. */
export const headerRules = (hashes: InlineHashes): readonly HeaderRule[] => {
  const policy = { "Content-Security-Policy": documentPolicy(hashes) };
  const unframed = { "Content-Security-Policy": UNFRAMED };
  return [
    {
      path: "/*",
      headers: {
        // Frames of other people's pages are often sandboxed; their origin is `null`, and without this they read nothing.
        "Access-Control-Allow-Origin": "*",
        "Cross-Origin-Resource-Policy": "cross-origin",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
        "Referrer-Policy": "strict-origin-when-cross-origin",
        "X-Content-Type-Options": "nosniff",
      },
    },
    { path: "/assets/*", headers: HASHED },
    { path: "/workers/*", headers: { ...HASHED, "Content-Security-Policy": WORKER_POLICY } },
    ...["/", "/404.html", "/embed-demo/*"].map((path) => ({
      path,
      headers: { "Content-Security-Policy": `${policy["Content-Security-Policy"]}, ${UNFRAMED}` },
    })),
    ...LANGS.flatMap((lang): readonly HeaderRule[] => [
      { path: `/${lang}/*`, headers: policy },
      ...UNFRAMED_PAGES.map((page) => ({ path: `/${lang}/${page}`, headers: unframed })),
    ]),
  ];
};

const covers = (pattern: string, path: string): boolean =>
  pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/** The headers of a path, or of everything that a pattern covers. */
export const headersFor = (rules: readonly HeaderRule[], path: string): Readonly<Record<string, string>> => {
  const found: Record<string, string> = {};
  for (const rule of rules)
    if (covers(rule.path, path))
      for (const [name, value] of Object.entries(rule.headers))
        found[name] = found[name] === undefined ? value : `${found[name]}, ${value}`;
  return found;
};

/** The rules as a `_headers` file. */
export const writeRules = (rules: readonly HeaderRule[]): string =>
  rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ""].join("\n"),
    )
    .join("\n");

/** The rules of a `_headers` file; lines that are neither a path nor a header are passed over. */
export const readRules = (text: string): readonly HeaderRule[] => {
  const rules: { path: string; headers: Record<string, string> }[] = [];
  for (const line of text.split(/\r?\n/)) {
    const header = /^\s+([A-Za-z-]+):\s*(.+?)\s*$/.exec(line);
    if (header) Object.assign(rules.at(-1)?.headers ?? {}, { [header[1] ?? ""]: header[2] });
    else if (line.startsWith("/")) rules.push({ path: line.trim(), headers: {} });
  }
  return rules;
};

/** Every pattern with all its headers, the more special one last: for servers where rules do not add up. */
const whole = (rules: readonly HeaderRule[]): readonly HeaderRule[] =>
  [...new Set(rules.map((rule) => rule.path))]
    .sort((a, b) => a.replace("*", "").length - b.replace("*", "").length)
    .map((path) => ({ path, headers: headersFor(rules, path) }));

const names = (rules: readonly HeaderRule[]): readonly string[] => [
  ...new Set(rules.flatMap((rule) => Object.keys(rule.headers))),
];

/** nginx has put the index file's name behind a folder's by the time it sends headers. */
const asRegex = (path: string): string =>
  `^${path.replace(/[.]/g, "\\.").replace(/\*$/, "")}${path.endsWith("*") ? "" : path.endsWith("/") ? "(index\\.html)?$" : "$"}`;

/** The rules for nginx, to be included in its `http` block: one variable a header, and the lines that send them. */
export const writeNginx = (rules: readonly HeaderRule[]): string => {
  const all = whole(rules);
  const variable = (name: string): string => `$site_${name.toLowerCase().replaceAll("-", "_")}`;
  const maps = names(rules).map((name) => {
    const lines = [...all]
      .reverse()
      .filter((rule) => rule.headers[name] !== undefined)
      .map((rule) => `  "~${asRegex(rule.path)}" "${rule.headers[name]}";`);
    return `map $uri ${variable(name)} {\n${lines.join("\n")}\n}`;
  });
  const sent = names(rules).map((name) => `    add_header ${name} ${variable(name)} always;`);
  return `${maps.join("\n\n")}

server {
  listen 80;
  root /srv/good-neighbour;
  error_page 404 /404.html;
  brotli_static on; # where the module is there
  gzip_static on;
  location / {
    try_files $uri $uri/index.html =404;
${sent.join("\n")}
  }
}
`;
};

/** The rules for Caddy, in a `route`, which keeps their order: the last that matches wins. */
export const writeCaddy = (rules: readonly HeaderRule[]): string => {
  const lines = whole(rules).map(
    ({ path, headers }) =>
      `    header ${path} {\n${Object.entries(headers)
        .map(([name, value]) => `      ${name} "${value}"`)
        .join("\n")}\n    }`,
  );
  return `example.org {
  root * /srv/good-neighbour
  route {
${lines.join("\n")}
  }
  file_server {
    precompressed br gzip
  }
  handle_errors {
    rewrite * /404.html
    file_server
  }
}
`;
};
