// When an organisation has had a role, and how surely.

#include "say/handovers_describe.h"
#include "words/format.h"
#include "words/handovers.h"
#include "words/say.h"

namespace avtal::scene {

using model::Status;
using state::Language;
using namespace words;

base::Edge edge_at(const std::optional<base::Day>& day, bool doubted) {
  if (!day) return base::Edge::not_known();
  const auto marked = base::EdtfDate::parse(base::iso_text(*day) + (doubted ? "?" : ""));
  return base::Edge::at(marked ? *marked : base::EdtfDate::from_day(*day));
}

namespace {

/// Only what a document states is certain; a reading bounds the days and no more.
const Phrase<1>& certainty_from(const answers::Duty& duty) {
  if (duty.start_doubted) return handovers::and_probably_from;
  return duty.status == Status::stated ? handovers::and_certain_from
                                       : handovers::and_from_at_latest;
}

const Phrase<1>& certainty_to(const answers::Duty& duty) {
  if (duty.end_doubted) return handovers::and_probably_to;
  return duty.status == Status::stated ? handovers::and_certain_to : handovers::and_to_at_least;
}

}  // namespace

std::string duty_period(const answers::Duty& duty, Language language) {
  base::Period period{edge_at(duty.first, duty.start_doubted),
                      edge_at(duty.last, duty.end_doubted)};
  // What may go on is no «until further notice»: that goes on for certain.
  const bool goes_on = duty.first_certain && !duty.last_certain;
  if (!duty.last && goes_on) period.end = base::Edge::open_ended();
  std::string text = words::period(period, language);
  if (!duty.first_certain) {
    return text + words::say(language, handovers::and_perhaps);
  }
  if (duty.first && *duty.first_certain != *duty.first) {
    text += words::say(language, certainty_from(duty), words::date(*duty.first_certain, language));
  }
  if (duty.last_certain && duty.last_certain != duty.last) {
    text += words::say(language, certainty_to(duty), words::date(*duty.last_certain, language));
  }
  return text;
}

}  // namespace avtal::scene
