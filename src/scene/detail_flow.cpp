#include "scene/detail_panel.h"

namespace avtal::scene {

using words::Phrase;

namespace {

std::optional<std::size_t> first_service(const std::vector<model::Ref<model::Service>>& services) {
  if (services.empty()) return std::nullopt;
  return services.front().index;
}

}  // namespace

void write_flow(Panel& p, const model::MoneyFlow& flow) {
  add_title(p, first_service(flow.services), word(p, Phrase::kicker_flow),
            words::local(flow.name, p.language), "");
  add_sources(p, flow.places);
  add_questions(p, flow.id);
}

}  // namespace avtal::scene
