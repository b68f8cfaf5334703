#include "scene/detail_panel.h"

namespace avtal::scene {

using words::Phrase;

namespace {

std::optional<std::size_t> first_service(const std::vector<model::Ref<model::Service>>& services) {
  if (services.empty()) return std::nullopt;
  return services.front().index;
}

}  // namespace

void write_handover(Panel& p, const model::Handover& handover) {
  add_title(p, first_service(handover.services), word(p, Phrase::kicker_handover),
            words::local(handover.name, p.language), "");
  add_sources(p, handover.places);
  add_questions(p, handover.id);
}

}  // namespace avtal::scene
