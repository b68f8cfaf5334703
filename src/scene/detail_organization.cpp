#include "scene/detail_panel.h"

namespace avtal::scene {

using words::Phrase;

void write_organization(Panel& p, const model::Organization& organization) {
  add_title(p, std::nullopt, word(p, Phrase::kicker_organization),
            full_name(organization, p.language), "");
  add_sources(p, organization.places);
  add_questions(p, organization.id);
}

}  // namespace avtal::scene
