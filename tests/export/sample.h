#pragma once
// A dataset with what every export needs to know beside it.

#include <doctest/doctest.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "export/dialog.h"
#include "export/picture.h"
#include "fonts/fonts.h"
#include "load/load.h"
#include "support/files.h"

namespace avtal::test {

inline constexpr const char* kSampleDigest =
    "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
inline constexpr const char* kSampleFiles[] = {"data/linkoping.json", "tests/data/provstad.json"};

/// A dataset with what every export needs to know beside it.
struct Sample {
  model::Dataset dataset;
  std::shared_ptr<const scene::Prepared> prepared;
  exporting::Origin origin;

  explicit Sample(const std::string& file = kSampleFiles[0]) {
    auto result = load::load_dataset(bytes_of(file));
    REQUIRE(result.dataset);
    if (result.dataset) dataset = *std::move(result.dataset);
    prepared = scene::prepare(dataset);
    origin = {prepared.get(), {},   "https://avtal.exempel.se/karta/", "avtal.json",
              kSampleDigest,  false};
  }
  Sample(const Sample&) = delete;

  exporting::PictureRequest picture(float width = 1440, float height = 900) const {
    exporting::PictureRequest request;
    request.origin = origin;
    request.around.width = width;
    request.around.height = height;
    request.text_width = [](std::string_view text, float em, scene::Face face) {
      return fonts::text_width(text, em, static_cast<fonts::Face>(face));
    };
    return request;
  }
};

inline bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

inline std::string all_text(const std::vector<exporting::Element>& elements) {
  std::string text;
  for (const exporting::Element& element : elements) text += element.text + "\n";
  return text;
}

}  // namespace avtal::test
