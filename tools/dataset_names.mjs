// What a page of the dataset is called: node tools/dataset_names.mjs DATA.json
//
// Two lines: its id, which names of files are made from, and its title as HTML has it. The dataset
// must have been checked.
import { readFileSync } from "node:fs";

const dataset = JSON.parse(readFileSync(process.argv[2], "utf8"));
const said = (text) => (typeof text === "string" ? text : text?.sv ?? text?.en ?? "");
const escaped = (text) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
console.log(dataset.id);
console.log(escaped([said(dataset.publisher), said(dataset.title)].filter(Boolean).join(" · ")));
