#include "scene/detail_panel.h"

namespace avtal::scene {

using words::Phrase;

void write_service(Panel& p, const model::Service& service) {
  add_title(p, static_cast<std::size_t>(&service - p.dataset.services.data()),
            word(p, Phrase::kicker_service), words::local(service.name, p.language),
            words::local(service.subtitle, p.language));
  add_sources(p, service.places);
  add_questions(p, service.id);
}

}  // namespace avtal::scene
