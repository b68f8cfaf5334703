#include "cli/proof_text.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "say/record_names.h"
#include "words/common.h"
#include "words/format.h"
#include "words/quotes.h"

namespace avtal::cli {
namespace {

using namespace words;
using proof::Finding;
using proof::Match;
using proof::Outcome;
using proof::TextOf;

/// No more places of one quote are told.
constexpr std::size_t kMostPlaces = 3;

std::size_t count_of(const Proved& proved, Outcome outcome) {
  return static_cast<std::size_t>(
      std::count_if(proved.findings.begin(), proved.findings.end(),
                    [&](const Finding& finding) { return finding.outcome == outcome; }));
}

/// Where each finding stands in the file: those that are alike, one after the other.
std::vector<load::Wording> places_in_file(const model::Dataset& dataset, std::string_view bytes,
                                          const std::vector<Finding>& findings) {
  std::map<std::string, std::vector<load::Wording>> by_key;
  std::vector<load::Wording> all = load::wordings(bytes);
  std::reverse(all.begin(), all.end());  // the first is taken from the back
  for (load::Wording& wording : all) by_key[wording.key].push_back(std::move(wording));
  std::vector<load::Wording> found;
  for (const Finding& finding : findings) {
    const std::string& id = scene::record_id(dataset, finding.record);
    const auto alike = by_key.find(load::wording_key(dataset, id, finding.words, finding.sought));
    const bool known = alike != by_key.end() && !alike->second.empty();
    found.push_back(known ? std::move(alike->second.back()) : load::Wording());
    if (known) alike->second.pop_back();
  }
  return found;
}

// ---- for people

class ProofText {
 public:
  ProofText(const std::string& file, const Proved& proved, Language language)
      : file_(file), proved_(proved), dataset_(proved.dataset), language_(language) {}

  std::string text() {
    counts();
    texts();
    for (std::size_t i = 0; i < proved_.findings.size(); ++i) {
      const Outcome outcome = proved_.findings[i].outcome;
      // What has no text is told once, with its document.
      if (outcome != Outcome::proven && outcome != Outcome::without_text) unproven(i);
    }
    return std::move(text_);
  }

 private:
  void line(const std::string& text) { text_ += text + "\n"; }
  void below(const std::string& text) { line("    " + text); }

  void counts() {
    if (proved_.findings.empty()) return line(say(language_, quotes::no_quotes));
    line(say(language_, quotes::headline, count_of(proved_, Outcome::proven),
             proved_.findings.size()));
    const std::array<std::pair<Outcome, const Phrase<1>*>, 5> kinds = {{
        {Outcome::elsewhere, &quotes::elsewhere},
        {Outcome::in_other_document, &quotes::in_other_document},
        {Outcome::nowhere, &quotes::nowhere},
        {Outcome::without_text, &quotes::without_text},
        {Outcome::without_place, &quotes::without_place},
    }};
    for (const auto& [outcome, phrase] : kinds) {
      const std::size_t count = count_of(proved_, outcome);
      if (count > 0) line("  " + say(language_, *phrase, count));
    }
  }

  // Which file each document's text is, so that nobody has to trust what was matched.

  void texts() {
    line("");
    line(say(language_, quotes::texts));
    std::vector<bool> used(proved_.files.size(), false);
    for (std::size_t i = 0; i < proved_.texts.size(); ++i) {
      const TextOf& text = proved_.texts[i];
      if (text.file) used[*text.file] = true;
      for (const std::size_t file : text.candidates) used[file] = true;
      if (text.match != Match::none || is_quoted(i)) line("  " + text_of(i));
    }
    for (std::size_t i = 0; i < used.size(); ++i) {
      if (!used[i]) line("  " + say(language_, quotes::unused_file, proved_.files[i]));
    }
  }

  bool is_quoted(std::size_t document) const {
    return std::any_of(
        proved_.findings.begin(), proved_.findings.end(), [&](const Finding& finding) {
          return std::any_of(finding.sought.begin(), finding.sought.end(),
                             [&](const auto& place) { return place.document.index == document; });
        });
  }

  std::string text_of(std::size_t index) const {
    const TextOf& text = proved_.texts[index];
    const model::Document& document = dataset_.documents[index];
    const std::string name = local(document.short_title, language_);
    switch (text.match) {
      case Match::named:
        return say(language_, common::labelled, name, proved_.files[*text.file]);
      case Match::by_name:
        return say(language_, quotes::text_by_name, name, proved_.files[*text.file]);
      case Match::by_number:
        return say(language_, quotes::text_by_number, name, proved_.files[*text.file]);
      case Match::by_date:
        return say(language_, quotes::text_by_date, name, proved_.files[*text.file]);
      case Match::missing:
        return say(language_, quotes::text_missing, name, document.text);
      case Match::ambiguous: {
        std::vector<std::string> files;
        for (const std::size_t file : text.candidates) files.push_back(proved_.files[file]);
        return say(language_, quotes::text_ambiguous, name, joined(files, language_));
      }
      case Match::none:
        break;
    }
    return say(language_, quotes::text_none, name);
  }

  // What does not stand where it is said to.

  void unproven(std::size_t index) {
    const Finding& finding = proved_.findings[index];
    const load::Wording& where = proved_.where[index];
    line("");
    line(file_ + ":" + std::to_string(where.at.line) + ":" + std::to_string(where.at.column) +
         ": " + scene::record_id(dataset_, finding.record) + " " + where.pointer + ": " +
         quoted(finding.words, language_));
    if (finding.sought.empty()) return below(say(language_, quotes::no_place_said));
    below(say(language_, quotes::sought_at, places(finding.sought, finding.sought.size())));
    for (const model::Place& place : finding.unknown_headings) {
      const model::Place whole{place.document, {}, 0, {}};
      below(say(language_, quotes::no_heading, words::place(dataset_, whole, language_),
                quoted(place.section, language_)));
    }
    found(finding);
  }

  void found(const Finding& finding) {
    if (!finding.found.empty()) {
      below(say(language_, quotes::stands_at, places(finding.found, kMostPlaces)));
    } else if (finding.nearest) {
      below(say(language_, quotes::nearest_at,
                words::place(dataset_, finding.nearest->place, language_),
                quoted(finding.nearest->text, language_)));
    } else {
      below(say(language_, quotes::nothing_near));
    }
  }

  std::string places(const std::vector<model::Place>& all, std::size_t most) const {
    std::string text;
    const std::size_t told = std::min(all.size(), most);
    for (std::size_t i = 0; i < told; ++i) {
      text += (i == 0 ? "" : "; ") + words::place(dataset_, all[i], language_);
    }
    if (told < all.size()) text += " " + say(language_, quotes::more_places, all.size() - told);
    return text;
  }

  const std::string& file_;
  const Proved& proved_;
  const model::Dataset& dataset_;
  Language language_;
  std::string text_;
};

// ---- for programs

const char* code_of(Outcome outcome) {
  switch (outcome) {
    case Outcome::proven:
      return "proven";
    case Outcome::elsewhere:
      return "elsewhere";
    case Outcome::in_other_document:
      return "in-other-document";
    case Outcome::nowhere:
      return "nowhere";
    case Outcome::without_text:
      return "without-text";
    case Outcome::without_place:
      break;
  }
  return "without-place";
}

const char* code_of(Match match) {
  switch (match) {
    case Match::named:
      return "named";
    case Match::by_name:
      return "by-name";
    case Match::by_number:
      return "by-case-number";
    case Match::by_date:
      return "by-date";
    case Match::missing:
      return "missing";
    case Match::ambiguous:
      return "ambiguous";
    case Match::none:
      break;
  }
  return "none";
}

class ProofJson {
 public:
  ProofJson(base::JsonWriter& json, const Proved& proved) : json_(json), proved_(proved) {}

  void write() {
    json_.begin_object();
    number("quotes", proved_.findings.size());
    number("proven", count_of(proved_, Outcome::proven));
    json_.key("texts").begin_array();
    for (std::size_t i = 0; i < proved_.texts.size(); ++i) text_of(i);
    json_.end_array().key("unproven").begin_array();
    for (std::size_t i = 0; i < proved_.findings.size(); ++i) {
      if (proved_.findings[i].outcome != Outcome::proven) unproven(i);
    }
    json_.end_array().end_object();
  }

 private:
  template <class Number>
  void number(const char* key, Number value) {
    json_.member(key, static_cast<std::int64_t>(value));
  }

  void text_of(std::size_t index) {
    const TextOf& text = proved_.texts[index];
    json_.begin_object().member("document", proved_.dataset.documents[index].id);
    json_.member("match", code_of(text.match));
    if (text.file) json_.member("file", proved_.files[*text.file]);
    if (!text.candidates.empty()) {
      json_.key("candidates").begin_array();
      for (const std::size_t file : text.candidates) json_.string(proved_.files[file]);
      json_.end_array();
    }
    json_.end_object();
  }

  void unproven(std::size_t index) {
    const Finding& finding = proved_.findings[index];
    const load::Wording& where = proved_.where[index];
    json_.begin_object().member("outcome", code_of(finding.outcome));
    json_.member("record", scene::record_id(proved_.dataset, finding.record));
    json_.member("pointer", where.pointer);
    number("line", where.at.line);
    number("column", where.at.column);
    json_.member("asWritten", finding.words);
    places("sought", finding.sought);
    places("found", finding.found);
    places("unknownHeadings", finding.unknown_headings);
    if (finding.nearest) {
      json_.key("nearest").begin_object();
      place(json_.key("place"), finding.nearest->place);
      json_.member("text", finding.nearest->text);
      number("sharedWords", finding.nearest->shared);
      number("words", finding.nearest->of);
      json_.end_object();
    }
    json_.end_object();
  }

  void places(const char* key, const std::vector<model::Place>& all) {
    json_.key(key).begin_array();
    for (const model::Place& each : all) place(json_, each);
    json_.end_array();
  }

  void place(base::JsonWriter& json, const model::Place& place) {
    json.begin_object().member("document", proved_.dataset.at(place.document).id);
    if (!place.section.empty()) json.member("section", place.section);
    if (place.paragraph > 0) number("paragraph", place.paragraph);
    if (!place.point.empty()) json.member("point", place.point);
    json.end_object();
  }

  base::JsonWriter& json_;
  const Proved& proved_;
};

}  // namespace

Proved prove(const model::Dataset& dataset, std::string_view bytes,
             const std::vector<proof::TextFile>& files) {
  Proved proved{dataset, {}, proof::match_texts(dataset, files), {}, {}};
  proof::Texts texts;
  for (const TextOf& text : proved.texts) {
    texts.push_back(text.file ? std::optional(files[*text.file].text) : std::nullopt);
  }
  for (const proof::TextFile& file : files) proved.files.push_back(file.path);
  proved.findings = proof::prove_quotes(dataset, texts);
  proved.where = places_in_file(dataset, bytes, proved.findings);
  return proved;
}

bool is_all_proven(const Proved& proved) {
  return count_of(proved, Outcome::proven) == proved.findings.size();
}

std::string proof_text(const std::string& file, const Proved& proved, Language language) {
  return ProofText(file, proved, language).text();
}

void write_proof(base::JsonWriter& json, const Proved& proved) { ProofJson(json, proved).write(); }

}  // namespace avtal::cli
