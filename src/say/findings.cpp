#include "say/findings.h"

#include <algorithm>

#include "answers/briefing.h"
#include "answers/in_force.h"
#include "answers/notice.h"
#include "answers/spans.h"
#include "base/sort.h"
#include "say/findings_parts.h"
#include "say/showing.h"
#include "words/common.h"
#include "words/findings.h"
#include "words/labels.h"
#include "words/say.h"
#include "words/views.h"

namespace avtal::scene {
namespace {

using namespace words;

struct ProposedEnd {
  base::EdtfDate date;
  model::Ref<model::Agreement> agreement;  // whose end it is
};

/// Ends that are only proposed, of services in force on the day; the first one first.
std::vector<ProposedEnd> proposed_ends(const Prepared& prepared,
                                       const std::vector<answers::ServiceState>& states,
                                       base::Day on) {
  std::vector<ProposedEnd> ends;
  for (const answers::ServiceState& state : states) {
    if (state.in_force != answers::InForce::yes) continue;
    const auto end = end_of(prepared, state.service);
    if (end && end->is_proposed() && end->date.latest() >= on && end->is_told_on(on)) {
      ends.push_back({end->date, prepared.service_ends[state.service.index]->agreement});
    }
  }
  base::stable_sort(ends.begin(), ends.end(),
                    [](const auto& a, const auto& b) { return a.date.latest() < b.date.latest(); });
  return ends;
}

/// The last day for notice that brings about this end; nothing when no document says of its
/// agreement how long before notice is needed.
std::optional<base::Day> notice_day(const Prepared& prepared, const ProposedEnd& end,
                                    base::Day on) {
  const auto& chain = prepared.notice(end.agreement, on);
  if (!chain || chain->end.latest() != end.date.latest()) return std::nullopt;
  return chain->last_day_to_act;
}

}  // namespace

std::string count(const Findings& f, std::size_t number) {
  return words::number(static_cast<std::int64_t>(number), f.language);
}

std::string listed(const Findings& f, std::vector<std::string> parts) {
  if (parts.size() > kListed + 1) {
    const std::size_t rest = parts.size() - kListed;
    parts.resize(kListed);
    parts.push_back(say(f, findings::others, count(f, rest)));
  }
  return words::joined(parts, f.language);
}

std::string sentences(const std::string& first, const std::string& second) {
  if (first.empty() || second.empty()) return first + second;
  return first + " " + second;
}

std::string sentence_end(std::string text) {
  const bool ended =
      !text.empty() && (text.back() == '.' || text.back() == '?' || text.back() == '!');
  return ended ? text : text + ".";
}

std::string name_of(const Findings& f, model::Ref<model::Service> service) {
  return words::local(f.dataset.at(service).name, f.language);
}

std::string brief_name(const Findings& f, model::Ref<model::Service> service) {
  const model::Service& record = f.dataset.at(service);
  return words::local(record.short_name.empty() ? record.name : record.short_name, f.language);
}

std::string name_of(const Findings& f, model::Ref<model::Agreement> agreement) {
  return words::local(f.dataset.at(agreement).name, f.language);
}

std::string date_of(const Findings& f, const model::BoundedDate& when) {
  const base::EdtfDate* date = when.date.value();
  return date ? words::date(*date, f.language) : words::date_absent(when.date, f.language);
}

Finding finding(const Findings& f, std::string id, FindingGroup group, std::string question,
                state::View to) {
  Finding made;
  made.id = std::move(id);
  made.group = group;
  made.question = std::move(question);
  state::ViewState target = f.view;
  target.view = to;
  target.selected.clear();
  made.links = {{say(f, views::names_of(to).show), std::move(target)}};
  return made;
}

state::ViewState& target_of(Finding& finding) { return finding.links.front().target; }

state::ViewState way_to(const Findings& f, const std::string& id) {
  const auto record = f.dataset.find(id);
  return record ? showing(f.prepared, f.view, f.dataset, *record) : f.view;
}

void lead_to(Finding& finding, const Findings& f, const std::string& id) {
  target_of(finding) = way_to(f, id);
}

void lead_to(Finding& finding, const Findings& f, const std::string& label, const std::string& id) {
  FindingLink link{say(f, common::show, label), way_to(f, id)};
  // What led to the view as a whole gives way to the first record in it.
  if (target_of(finding).selected.empty()) finding.links.clear();
  finding.links.push_back(std::move(link));
}

void also_lead_to(Finding& finding, const Findings& f, const std::string& label,
                  const std::string& selected) {
  if (finding.links.size() > kListed) return;
  FindingLink link{say(f, common::show, label), target_of(finding)};
  link.target.selected = selected;
  finding.links.push_back(std::move(link));
}

void not_said(Finding& finding, std::string answer) {
  finding.answer = std::move(answer);
  finding.not_said = true;
  finding.status = model::Status::unknown;
}

std::vector<Finding> findings(const Prepared& prepared, const state::ViewState& view) {
  std::vector<Finding> found;
  const base::Day as_of = state::day_shown(view, prepared.context);
  Findings f{prepared, *prepared.dataset,          view, view.language,
             as_of,    base::calendar(as_of).year, {},   {},
             found};
  for (answers::Deadline& each : answers::deadlines(*prepared.dataset, as_of, kDeadlineMonths)) {
    if (!is_own_end(f, each)) continue;
    if (!is_end_only_proposed(f, each)) f.deadlines.push_back(each);
    f.ends.push_back(std::move(each));
  }
  find_now(f);
  find_time(f);
  find_money(f);
  find_people(f);
  find_sources(f);
  return found;
}

std::string group_title(FindingGroup group, state::Language language) {
  Phrase<> phrase = findings::group_now;
  switch (group) {
    case FindingGroup::now:
      break;
    case FindingGroup::time:
      phrase = findings::group_time;
      break;
    case FindingGroup::money:
      phrase = labels::money;
      break;
    case FindingGroup::people:
      phrase = findings::group_people;
      break;
    case FindingGroup::sources:
      phrase = findings::group_sources;
      break;
  }
  return words::say(language, phrase);
}

std::string findings_sentence(const Prepared& prepared, const state::ViewState& view) {
  const std::string day = words::date(state::day_shown(view, prepared.context), view.language);
  if (!view.known) return words::say(view.language, findings::sentence, day);
  return words::say(view.language, findings::sentence_known, day,
                    words::date(*view.known, view.language));
}

std::optional<LaterDocuments> later_documents(const Prepared& prepared,
                                              const state::ViewState& view) {
  const base::Day on = state::day_shown(view, prepared.context);
  if (view.known && *view.known <= on) return std::nullopt;
  const int later = answers::written_after(*prepared.dataset, on);
  const state::Language language = view.language;
  if (later == 0) {
    const auto newest = answers::newest_written(*prepared.dataset);
    if (!newest || base::plus_months(*newest, kYearMonths) > on) return std::nullopt;
    const base::EdtfDate* date = answers::date_of_newest(*prepared.dataset);
    return LaterDocuments{
        words::say(language, findings::nothing_since,
                   date ? words::date(*date, language) : words::date(*newest, language)),
        std::nullopt};
  }
  LaterDocuments found;
  found.note = words::say(language, findings::written_later,
                          in_words(static_cast<std::size_t>(later), language, true));
  found.as_known_then =
      FindingLink{words::say(language, findings::as_known, words::date(on, language)), view};
  found.as_known_then->target.known = on;
  return found;
}

std::string state_sentence(const Prepared& prepared, base::Day on, state::Language language) {
  const auto states = answers::in_force(*prepared.dataset, on);
  if (states.empty()) return words::say(language, findings::no_services);
  std::string text = headline(prepared, on, language) + ".";
  const auto ends = proposed_ends(prepared, states, on);
  if (ends.empty()) return text;
  const std::string date = on_date(ends.front().date, language);
  text += " " + (states.size() == 1 ? words::say(language, findings::end_only, date)
                                    : words::say(language, findings::end_of_some,
                                                 in_words(ends.size(), language, true), date));
  if (const auto day = notice_day(prepared, ends.front(), on)) {
    text += " " + words::say(language, *day >= on ? findings::notice_by : findings::notice_was,
                             words::date(*day, language));
  }
  return text;
}

}  // namespace avtal::scene
