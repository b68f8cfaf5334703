#include "cli/check.h"

#include "base/json_writer.h"
#include "cli/issues.h"
#include "cli/proof_text.h"
#include "cli/sources.h"
#include "load/load.h"
#include "words/command.h"
#include "words/format.h"
#include "words/quotes.h"
#include "words/say.h"

namespace avtal::cli {
namespace {

using namespace words;

/// The least severe that is told.
load::Severity least_told(const Arguments& arguments) {
  const std::string word = option(arguments, "--level").value_or("note");
  if (word == "error") return load::Severity::error;
  return word == "warning" ? load::Severity::warning : load::Severity::note;
}

void write_issue(base::JsonWriter& json, const load::Issue& issue) {
  json.begin_object()
      .member("code", issue.code)
      .member("severity", severity_word(issue.severity, Language::en))
      .member("pointer", issue.pointer)
      .member("line", static_cast<std::int64_t>(issue.at.line))
      .member("column", static_cast<std::int64_t>(issue.at.column));
  for (const auto& [name, text] : {std::pair{"message", &issue.message}, {"mend", &issue.mend}}) {
    json.key(name)
        .begin_object()
        .member("sv", text->sv)
        .member("en", words::local(*text, Language::en));
    json.end_object();
  }
  json.end_object();
}

std::string to_json(const std::string& file, const load::Result& result,
                    const std::optional<Proved>& proved) {
  base::JsonWriter json;
  json.begin_object().member("format", "avtalskartan.check/1").member("file", file);
  json.member("loaded", result.dataset.has_value()).key("issues").begin_array();
  for (const load::Issue& issue : result.issues) write_issue(json, issue);
  json.end_array();
  if (proved) write_proof(json.key("proof"), *proved);
  return json.end_object().take() + "\n";
}

int refuse(const World& world, Language language, const Phrase<1>& what, const std::string& name) {
  world.err("avtalskartan: " + say(language, what, name) + "\n");
  return kCannotRead;
}

}  // namespace

int check(const Arguments& arguments, const World& world) {
  const Language language = option(arguments, "--lang") == "en" ? Language::en : Language::sv;
  const std::string& file = arguments.operands.front();
  const auto bytes = world.read(file);
  if (!bytes) return refuse(world, language, command::cannot_read, file);
  const load::Result result = load::load_dataset(*bytes);

  std::optional<Proved> proved;
  const auto folder = option(arguments, "--sources");
  if (folder && result.dataset) {
    const auto files = read_sources(*folder, *result.dataset, world, language);
    if (files.empty()) return refuse(world, language, words::quotes::empty_folder, *folder);
    proved.emplace(prove(*result.dataset, *bytes, files));
  }

  const bool faulty = has_errors(result) || (proved && !is_all_proven(*proved));
  if (option(arguments, "--json")) {
    world.out(to_json(file, result, proved));
    return faulty ? kDataErrors : kOk;
  }
  world.out(issues_text(file, result.issues, least_told(arguments), language));
  if (result.issues.empty()) world.out(say(language, command::no_errors, file) + "\n");
  if (proved) world.out(proof_text(file, *proved, language));
  return faulty ? kDataErrors : kOk;
}

}  // namespace avtal::cli
