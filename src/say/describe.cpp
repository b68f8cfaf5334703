#include "say/describe.h"

#include "model/binding.h"

#include <algorithm>
#include <array>

#include "answers/briefing.h"
#include "answers/in_force.h"
#include "answers/notice.h"
#include "answers/parties.h"
#include "answers/places.h"
#include "answers/silence.h"
#include "base/working_day.h"
#include "words/bodies.h"
#include "words/common.h"
#include "words/counts.h"
#include "words/facts.h"
#include "words/format.h"
#include "words/labels.h"
#include "words/say.h"

namespace avtal::scene {
namespace {

using answers::InForce;
using base::Day;
using model::Agreement;
using model::Dataset;
using model::Ref;
using model::Service;
using model::Status;
using state::Language;
using namespace words;

/// The first day on which one of the documents can have been written; nothing where one has no
/// date.
std::optional<Day> told_from(const Dataset& dataset, const std::vector<model::Place>& places) {
  std::optional<Day> first;
  for (const model::Place& place : places) {
    const model::BoundedDate& written = dataset.at(place.document).written;
    const base::EdtfDate* date = written.date.value();
    if (date == nullptr) date = written.not_before.value();
    if (date == nullptr) return std::nullopt;
    if (!first || date->earliest() < *first) first = date->earliest();
  }
  return first;
}

void consider_end(const Dataset& dataset, const model::Term& term, std::optional<End>& best) {
  for (const auto& claim : term.end.all) {
    if (!claim.value || claim.value->kind != base::Edge::Kind::date) continue;
    const base::EdtfDate& date = *claim.value->date;
    if (best && date.latest() <= best->date.latest()) return;
    const bool open_else =
        std::any_of(term.end.all.begin(), term.end.all.end(), [](const auto& other) {
          return other.value && other.value->kind == base::Edge::Kind::open;
        });
    best = End{date, claim.status, term.kind == model::TermKind::termination || open_else,
               told_from(dataset, claim.places)};
    return;
  }
}

/// What is withdrawn does not end.
std::optional<End> within_state(const Agreement& agreement, std::optional<End> end) {
  if (model::is_withdrawn(agreement)) return std::nullopt;
  if (end) end->status = model::within_state(agreement, end->status);
  return end;
}

}  // namespace

std::string capitalised(std::string text) {
  if (text.empty()) return text;
  if (text[0] >= 'a' && text[0] <= 'z') {
    text[0] = static_cast<char>(text[0] - 'a' + 'A');
  } else if (text.size() > 1 && text[0] == '\xC3' &&
             (text[1] == '\xA5' || text[1] == '\xA4' || text[1] == '\xB6')) {
    text[1] = static_cast<char>(text[1] - 0x20);  // å ä ö
  }
  return text;
}

std::string uncapitalised(std::string text) {
  if (!text.empty() && text[0] >= 'A' && text[0] <= 'Z') {
    text[0] = static_cast<char>(text[0] - 'A' + 'a');
  }
  return text;
}

std::string year_text(int year) { return std::to_string(year); }

std::string number_word(std::size_t number, Language language) {
  static const std::array kWords = {
      counts::number_0,  counts::number_1,  counts::number_2, counts::number_3, counts::number_4,
      counts::number_5,  counts::number_6,  counts::number_7, counts::number_8, counts::number_9,
      counts::number_10, counts::number_11, counts::number_12};
  if (number < kWords.size()) return words::say(language, kWords[number]);
  return words::number(static_cast<std::int64_t>(number), language);
}

words::Counted in_words(std::size_t number, Language language, bool begins) {
  std::string word = number_word(number, language);
  return {static_cast<std::int64_t>(number), begins ? capitalised(std::move(word)) : word};
}

words::Counted services_in_words(std::size_t number, Language language) {
  if (number == 1) return {1, words::say(language, counts::one_service)};
  return in_words(number, language);
}

std::string boundary_date(const base::EdtfDate& date, Language language) {
  if (date.precision() == base::Precision::one_of) {
    return words::date(date.alternatives().back(), language);
  }
  return words::date(date, language);
}

std::string on_date(const base::EdtfDate& date, Language language) {
  std::string text = boundary_date(date, language);
  if (language != Language::en) return text;
  const bool to_the_day =
      date.precision() == base::Precision::day || date.precision() == base::Precision::one_of;
  return (to_the_day ? "on " : "in ") + text;
}

std::string rests_text(const answers::DocumentUse& use, Language language) {
  return words::say(language, facts::rests, words::say(language, counts::facts, use.claims),
                    words::say(language, counts::questions, use.questions.size()));
}

namespace {

/// The day that is counted from: the safe one of an end that is not known to the day.
std::string counted_from(const answers::NoticeChain& chain, Language language) {
  return chain.last_day_to_act == chain.latest_day_to_act
             ? boundary_date(chain.end, language)
             : words::date(chain.end.earliest(), language);
}

}  // namespace

std::string notice_arithmetic(const answers::NoticeChain& chain, Language language) {
  return words::say(language, facts::notice_how, counted_from(chain, language),
                    words::notice(chain.notice, language),
                    words::date(chain.last_day_to_act, language));
}

std::string notice_if_earlier(const answers::NoticeChain& chain, Language language) {
  if (chain.last_day_to_act != chain.latest_day_to_act) {
    return words::say(language, facts::notice_if_later, words::date(chain.end, language),
                      words::date(chain.latest_day_to_act, language));
  }
  if (chain.end.precision() != base::Precision::one_of) return {};
  return words::say(language, facts::notice_if_earlier, words::date(chain.end.earliest(), language),
                    words::date(chain.safe_day_to_act, language));
}

std::string working_day_note(Day day, Language language) {
  const base::DayKind kind = base::kind_of(day);
  if (kind == base::DayKind::working) return {};
  const char* const word = kind == base::DayKind::saturday ? "saturday"
                           : kind == base::DayKind::sunday ? "sunday"
                                                           : "holiday";
  return words::say(language, facts::not_working, words::date(day, language), word,
                    words::date(base::working_day_at_latest(day), language));
}

std::string short_name(const model::Organization& organization, Language language) {
  return organization.short_name.empty() ? words::body_name(organization, language)
                                         : organization.short_name;
}

std::string short_names(const Dataset& dataset,
                        const std::vector<Ref<model::Organization>>& alternatives,
                        Language language) {
  std::vector<std::string> names;
  for (const auto body : alternatives) names.push_back(short_name(dataset.at(body), language));
  return words::alternatives(names, language);
}

std::string full_name(const model::Organization& organization, Language language) {
  const std::string name = words::body_name(organization, language);
  const std::string& brief = organization.short_name;
  // Some names have it in them: «Idéburet offentligt partnerskap (IOP)».
  const bool said = brief.empty() || brief == name || name.find("(" + brief + ")") != name.npos;
  return said ? name : name + " (" + brief + ")";
}

std::string dataset_title(const Dataset& dataset, Language language) {
  return words::local(dataset.publisher, language) + " · " + words::local(dataset.title, language);
}

Chip question_chip(const model::Question& question, Language language) {
  if (question.explained) {
    return {words::say(language, labels::explained), ChipKind::ok, 0, {}};
  }
  switch (answers::group_of(question.kind)) {
    case answers::QuestionGroup::contradiction:
      return {words::say(language, facts::contradiction), ChipKind::error, 0, {}};
    case answers::QuestionGroup::gap:
      return {words::say(language, facts::gap), ChipKind::warn, 0, {}};
    case answers::QuestionGroup::ambiguity:
      break;
  }
  return {words::say(language, labels::unclear), ChipKind::info, 0, {}};
}

std::string document_date(const model::Document& document, Language language) {
  const model::BoundedDate& written = document.written;
  if (const base::EdtfDate* date = written.date.value()) return words::date(*date, language);
  const base::EdtfDate* from = written.not_before.value();
  const base::EdtfDate* to = written.not_after.value();
  if (from && to) {
    return words::say(language, facts::no_date_between, words::date(*from, language),
                      words::date(*to, language));
  }
  if (from) {
    return words::say(language, facts::no_date_from, words::date(*from, language));
  }
  if (to) return words::say(language, facts::no_date_to, words::date(*to, language));
  return words::say(language, facts::no_date);
}

std::string clause_word(answers::Clause clause, Language language) {
  const auto say = [&](const Phrase<>& phrase) { return words::say(language, phrase); };
  switch (clause) {
    case answers::Clause::period:
      return say(facts::clause_period);
    case answers::Clause::extension_option:
      return say(facts::clause_extension);
    case answers::Clause::notice:
      return say(facts::clause_notice);
    case answers::Clause::price:
      return say(facts::clause_price);
    case answers::Clause::price_level:
      return say(facts::clause_price_level);
    case answers::Clause::index:
      return say(facts::clause_index);
    case answers::Clause::capacity:
      return say(facts::clause_capacity);
    case answers::Clause::follow_up:
      return say(facts::clause_follow_up);
    case answers::Clause::target_group:
      return say(facts::clause_target_group);
  }
  return {};
}

bool is_decided(const model::Event& event) {
  return std::any_of(event.ladder.begin(), event.ladder.end(), [](const model::RungReached& rung) {
    return rung.rung >= model::Rung::decision;
  });
}

bool is_proposal(const model::Event& event) {
  return !is_decided(event) && !(event.ladder.empty() && event.points.empty());
}

std::optional<End> end_of(const Dataset& dataset, Ref<Agreement> agreement) {
  std::optional<End> best;
  for (const model::Term& term : dataset.at(agreement).terms) consider_end(dataset, term, best);
  return within_state(dataset.at(agreement), best);
}

std::optional<End> end_of(const Prepared& prepared, Ref<Service> service) {
  const ServiceEnd& term = prepared.service_ends[service.index];
  std::optional<End> end;
  if (term) {
    const Agreement& agreement = prepared.dataset->at(term->agreement);
    consider_end(*prepared.dataset, agreement.terms[term->term], end);
    return within_state(agreement, end);
  }
  return end;
}

bool is_followed(const Prepared& prepared, Ref<Agreement> agreement) {
  const auto takes_over = [agreement](const model::Relation& relation) {
    return relation.other == agreement && (relation.type == model::RelationType::replaces ||
                                           relation.type == model::RelationType::prolongs);
  };
  const auto& followers = prepared.followers[agreement.index];
  return std::any_of(followers.begin(), followers.end(), [&](std::uint32_t i) {
    const auto& relations = prepared.dataset->agreements[i].relations;
    if (model::may_come_to_nothing(prepared.dataset->agreements[i])) return false;
    return std::any_of(relations.begin(), relations.end(), takes_over);
  });
}

std::optional<Ref<model::Document>> newest_publication(const model::PriceIndex& index) {
  if (index.years.empty() || index.years.back().places.empty()) return std::nullopt;
  return index.years.back().places.front().document;
}

}  // namespace avtal::scene
