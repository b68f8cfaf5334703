#include "say/handovers_brief.h"

#include <algorithm>

#include "model/moves.h"
#include "say/handovers_describe.h"
#include "words/format.h"

namespace avtal::scene {
namespace {

using model::Ref;
using model::Status;
using state::Language;

std::string names_of(const model::Dataset& dataset,
                     const model::Claims<Ref<model::Organization>>& claims, Language language) {
  std::vector<std::string> names;
  for (const Ref<model::Organization> body : named_bodies(claims)) {
    names.push_back(short_name(dataset.at(body), language));
  }
  if (names.empty()) return words::absent(claims, language);
  return claims.together() ? words::joined(names, language) : words::alternatives(names, language);
}

}  // namespace

Status told_status(const model::Handover& handover) {
  if (handover.status == Status::proposed) return Status::proposed;
  Status weakest = handover.status;
  for (const auto* body : {&handover.from, &handover.to}) {
    if (body->value() != nullptr) weakest = std::max(weakest, body->status());
  }
  return weakest;
}

Chip handover_chip(const model::Handover& handover, Language language) {
  const Status status = told_status(handover);
  const bool proposed = status == Status::proposed;
  const ChipKind kind = proposed                   ? ChipKind::warn
                        : status == Status::stated ? ChipKind::ok
                                                   : ChipKind::neutral;
  return {capitalised(std::string(words::status_word(status, language))), kind, proposed ? 1 : 0,
          ""};
}

std::string brief_way(const model::Dataset& dataset, const model::Handover& handover,
                      Language language) {
  const std::string to = names_of(dataset, handover.to, language);
  if (model::is_same_body(handover)) return to;
  return names_of(dataset, handover.from, language) + " \u2192 " + to;
}

std::string services_text(const model::Dataset& dataset, const model::Handover& handover,
                          Language language) {
  std::vector<std::string> names;
  for (const auto service : handover.services) {
    names.push_back(words::local(dataset.at(service).name, language));
  }
  return words::joined(names, language);
}

}  // namespace avtal::scene
