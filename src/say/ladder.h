#pragma once
// How far a decision has come: förslag, beslut, justerat, anslaget, laga kraft. Rungs that no
// document tells of are shown as missing, never left out.

#include <string>
#include <vector>

#include "document/block.h"
#include "model/dataset.h"

namespace avtal::scene {

struct Rung {
  std::string name;  // "Beslut"
  std::string note;  // its day, or that no document tells of it
  bool reached = false;
  bool decided = false;  // reached, and more than a proposal
};
/// Every rung, also those that no document tells of.
std::vector<Rung> rungs_of(const model::Event& event, state::Language language);

/// A list of them.
document::Block ladder_block(const model::Event& event, std::string id, state::Language language);

/// "Förslag 2023-08-30. Beslut, justerat, anslaget och laga kraft: inget dokument säger."
std::string ladder_sentence(const model::Event& event, state::Language language);

}  // namespace avtal::scene
