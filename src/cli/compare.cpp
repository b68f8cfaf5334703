#include "cli/compare.h"

#include "answers/dataset_diff.h"
#include "base/json_writer.h"
#include "base/sha256.h"
#include "load/load.h"
#include "say/comparison_words.h"
#include "say/record_names.h"
#include "words/compare.h"
#include "words/format.h"
#include "words/say.h"

namespace avtal::cli {
namespace {

using answers::RecordChange;
using answers::RecordDiff;
using state::Language;
using namespace words;

struct Version {
  std::string file;
  std::string sha256;
  model::Dataset dataset;
};

std::optional<Version> read_version(const std::string& file, const World& world, int& failed) {
  const auto bytes = world.read(file);
  if (!bytes) {
    world.err("avtalskartan: " + file + ": cannot be read\n");
    failed = kCannotRead;
    return std::nullopt;
  }
  load::Result result = load::load_dataset(*bytes);
  if (!result.dataset) {
    world.err("avtalskartan: " + file + ": not a dataset; try `avtalskartan check`\n");
    failed = kDataErrors;
    return std::nullopt;
  }
  return Version{file, base::sha256_hex(*bytes), std::move(*result.dataset)};
}

const char* code_of(RecordChange change) {
  return change == RecordChange::added     ? "added"
         : change == RecordChange::changed ? "changed"
                                           : "removed";
}

const Phrase<>& word_of(RecordChange change) {
  return change == RecordChange::added     ? compare::added
         : change == RecordChange::changed ? compare::changed
                                           : compare::removed;
}

std::string to_text(const answers::DatasetDiff& diff, const Version& older, const Version& newer,
                    Language language) {
  const auto number = [&](std::size_t count) {
    return words::number(static_cast<std::int64_t>(count), language);
  };
  if (diff.records.empty()) return words::say(language, compare::none) + ".\n";
  std::string text = words::say(language, compare::headline, number(diff.added),
                                number(diff.changed), number(diff.removed)) +
                     ".\n";
  for (const RecordDiff& record : diff.records) {
    const model::Dataset& dataset = record.after ? newer.dataset : older.dataset;
    const model::RecordRef ref = record.after ? *record.after : *record.before;
    text += "\n" + words::say(language, word_of(record.change)) + ": " +
            scene::record_name(dataset, ref, language) + " (" + record.id + ")\n";
    for (const answers::FieldChange& change : record.fields) {
      text += "  " + scene::field_name(newer.dataset, record, change, language) + "\n    " +
              words::say(language, compare::before,
                         scene::told_text(older.dataset, change.before, language)) +
              "\n    " +
              words::say(language, compare::after,
                         scene::told_text(newer.dataset, change.after, language)) +
              "\n";
    }
  }
  return text;
}

void write_version(base::JsonWriter& json, const char* key, const Version& version) {
  json.key(key).begin_object().member("file", version.file).member("sha256", version.sha256);
  json.member("issued", version.dataset.issued).end_object();
}

std::string to_json(const answers::DatasetDiff& diff, const Version& older, const Version& newer,
                    Language language) {
  base::JsonWriter json;
  json.begin_object().member("format", "avtalskartan.compare/1");
  write_version(json, "older", older);
  write_version(json, "newer", newer);
  json.member("added", static_cast<std::int64_t>(diff.added));
  json.member("changed", static_cast<std::int64_t>(diff.changed));
  json.member("removed", static_cast<std::int64_t>(diff.removed));
  json.key("records").begin_array();
  for (const RecordDiff& record : diff.records) {
    const model::Dataset& dataset = record.after ? newer.dataset : older.dataset;
    const model::RecordRef ref = record.after ? *record.after : *record.before;
    json.begin_object().member("change", code_of(record.change)).member("id", record.id);
    json.member("name", scene::record_name(dataset, ref, language));
    json.key("fields").begin_array();
    for (const answers::FieldChange& change : record.fields) {
      json.begin_object();
      json.member("field", scene::field_name(newer.dataset, record, change, language));
      json.member("before", scene::told_text(older.dataset, change.before, language));
      json.member("after", scene::told_text(newer.dataset, change.after, language));
      json.end_object();
    }
    json.end_array().end_object();
  }
  return json.end_array().end_object().take() + "\n";
}

}  // namespace

int compare(const Arguments& arguments, const World& world) {
  int failed = kOk;
  const auto older = read_version(arguments.operands[0], world, failed);
  if (!older) return failed;
  const auto newer = read_version(arguments.operands[1], world, failed);
  if (!newer) return failed;
  const auto diff = answers::diff(older->dataset, newer->dataset);
  const Language language = (option(arguments, "--lang") == "en" ? Language::en : Language::sv)
                                .calling_services(newer->dataset.services_called);
  world.out(option(arguments, "--json") ? to_json(diff, *older, *newer, language)
                                        : to_text(diff, *older, *newer, language));
  return kOk;
}

}  // namespace avtal::cli
