#include "kit/deadlines.h"

#include <utility>

#include "kit/block_parts.h"
#include "say/describe.h"
#include "say/findings_parts.h"
#include "scene/widgets.h"
#include "words/format.h"
#include "words/labels.h"
#include "words/overview.h"
#include "words/say.h"

namespace avtal::scene {
namespace {

using answers::Deadline;
using document::Block;
using document::Kind;
using document::Style;
using namespace words;

}  // namespace

std::string days_left(base::Day day, base::Day as_of, state::Language language) {
  const int days = day.number - as_of.number;
  if (days == 0) return words::say(language, overview::today);
  return words::say(language, overview::in_days, words::days(days, language));
}

std::string deadline_sentence(const Prepared& prepared, const Deadline& deadline, base::Day as_of,
                              state::Language language) {
  const model::Dataset& dataset = *prepared.dataset;
  const std::string& name = words::local(dataset.at(deadline.agreement).name, language);
  std::string text;
  switch (deadline.kind) {
    case Deadline::Kind::notice: {
      const auto chain = answers::notice_chain(dataset, deadline.agreement, as_of);
      text = chain ? words::say(language, overview::deadline_notice,
                                words::notice(chain->notice, language),
                                boundary_date(chain->end, language))
                   : words::say(language, labels::last_day_for_notice) + ".";
      break;
    }
    case Deadline::Kind::end:
      text = words::say(language, deadline.status == model::Status::proposed
                                      ? overview::deadline_end_proposed
                                      : overview::deadline_end);
      break;
    case Deadline::Kind::extension_decision:
      text = words::say(language, overview::deadline_extension);
      break;
  }
  text += " " + sentence_end(name);
  if (deadline.kind == Deadline::Kind::notice) {
    text = sentences(text, working_day_note(deadline.day, language));
  }
  if (!deadline.latest) return text;
  return text + " " +
         words::say(language, overview::deadline_latest, words::date(*deadline.latest, language));
}

Block deadline_link(const PageRequest& request, const Deadline& deadline,
                    const std::string& sentence, std::string id) {
  const state::Language language = request.view.language;
  const std::string& record = request.prepared->dataset->at(deadline.agreement).id;
  const base::Day as_of = state::day_shown(request.view, request.prepared->context);
  Block link{.kind = Kind::link,
             .id = std::move(id),
             .record = record,
             .action = state::Select{record},
             .current = request.view.selected == record};
  document::add(link, {.kind = Kind::strong, .text = words::date(deadline.day, language)});
  add_marks(link, {mark_of(deadline.status)}, language);
  document::add(link, {.kind = Kind::text,
                       .text = days_left(deadline.day, as_of, language),
                       .style = Style::count});
  document::add(link, {.kind = Kind::text, .text = sentence, .style = Style::sub});
  return link;
}

}  // namespace avtal::scene
