#include "say/ladder.h"

#include <utility>

#include "answers/briefing.h"
#include "say/describe.h"
#include "words/common.h"
#include "words/format.h"
#include "words/overview.h"
#include "words/say.h"

namespace avtal::scene {
namespace {

using answers::RungState;
using namespace words;

std::string rung_name(const RungState& rung, state::Language language) {
  return capitalised(std::string(words::rung_word(rung.rung, language)));
}

std::string rung_note(const RungState& rung, state::Language language) {
  if (!rung.reached) return words::say(language, overview::ladder_missing_short);
  return rung.date ? words::date(*rung.date, language)
                   : words::say(language, overview::ladder_no_date);
}

std::string rung_sentence(const RungState& rung, state::Language language) {
  const std::string name = rung_name(rung, language);
  return rung.reached ? words::say(language, common::labelled, name, rung_note(rung, language))
                      : words::say(language, overview::ladder_missing, name);
}

}  // namespace

std::vector<Rung> rungs_of(const model::Event& event, state::Language language) {
  std::vector<Rung> rungs;
  for (const RungState& rung : answers::ladder(event)) {
    rungs.push_back({rung_name(rung, language), rung_note(rung, language), rung.reached,
                     rung.reached && rung.rung != model::Rung::proposal});
  }
  return rungs;
}

document::Block ladder_block(const model::Event& event, std::string id, state::Language language) {
  using document::Kind;
  using document::Style;
  document::Block ladder{.kind = Kind::list, .id = std::move(id), .style = Style::ladder};
  for (const Rung& rung : rungs_of(event, language)) {
    document::Block& item = document::add(ladder, {.kind = Kind::item,
                                                   .style = !rung.reached  ? Style::missing
                                                            : rung.decided ? Style::decided
                                                                           : Style::reached});
    document::add(item, {.kind = Kind::strong, .text = rung.name});
    document::add(item, {.kind = Kind::text, .text = " " + rung.note, .style = Style::note});
  }
  return ladder;
}

std::string ladder_sentence(const model::Event& event, state::Language language) {
  std::string text;
  for (const RungState& rung : answers::ladder(event)) {
    text += (text.empty() ? "" : ". ") + rung_sentence(rung, language);
  }
  return text + ".";
}

}  // namespace avtal::scene
