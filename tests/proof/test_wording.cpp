// What may differ between a quote and the text it stands in, and what may not.

#include <doctest/doctest.h>

#include <string>

#include "proof/wording.h"

namespace avtal::proof {
namespace {

/// The text with its lines as `read_letter` puts them together.
bool stands(const std::string& quote, const std::string& text) {
  std::string joined;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    append_line(joined, plain_line(std::string_view(text).substr(at, end - at)));
    at = end + 1;
  }
  return stands_in(parts_of(quote), joined);
}

TEST_CASE("wording: what a typesetter changes does not count") {
  CHECK(stands("1 694 000 kr", "ca 1\u00A0694\u202F000   kr"));
  CHECK(stands("18–30 år", "mellan 18-30 år"));
  CHECK(stands("2015-01-01—2017-12-31", "2015-01-01–2017-12-31"));
  CHECK(stands("kallas ”Lotsen”", "kallas \"Lotsen\" av"));
  CHECK(stands("Idéburet partnerskap’s", "Ide\u0301buret partnerskap's"));
  CHECK(stands("ska följas upp", "det **ska följas** upp"));
  CHECK(stands("efter \uFB01nansiering", "efter finansiering"));
  CHECK(stands("om arbete\noch studier", "fokus om arbete  \r\noch studier."));
}

TEST_CASE("wording: the first letter may be a capital, others not") {
  CHECK(stands("överenskommelsen om", "Överenskommelsen om Verkstaden"));
  CHECK(stands("Sedan 2006", "har sedan 2006"));
  CHECK_FALSE(stands("om verkstaden", "om Verkstaden"));
  CHECK_FALSE(stands("ÖVerkstaden", "överkstaden"));
}

TEST_CASE("wording: a hyphen at the end of a line may be the typesetter's, or the writer's") {
  CHECK(stands("arbetsträning för alla", "arbets-\nträning för alla"));
  CHECK(stands("arbetsträning", "arbets\u00AD\nträning"));
  CHECK(stands("social- och omsorgsnämnden", "social-\noch omsorgsnämnden"));
  CHECK(stands("från och med 2022-05-01", "från och med 2022-\n05-01"));
  CHECK(stands("2022 – resultat", "2022 –\nresultat"));
  CHECK_FALSE(stands("202205-01", "2022-\n05-01"));
  CHECK_FALSE(stands("arbetsträning", "arbets\nträning"));
}

TEST_CASE("wording: only whole words and whole figures") {
  CHECK_FALSE(stands("nämnden", "omsorgsnämnden"));
  CHECK_FALSE(stands("omsorgsnämnd", "omsorgsnämnden"));
  CHECK_FALSE(stands("694 000 kr", "1 694 000 kr"));
  CHECK_FALSE(stands("1 694", "1 694 000 kr"));
  CHECK_FALSE(stands("9 miljoner", "1,9 miljoner"));
  CHECK_FALSE(stands("cirka 1", "cirka 1,9 miljoner"));
  CHECK_FALSE(stands("under 202", "under 2021"));
  CHECK_FALSE(stands("1694000 kr", "1 694 000 kr"));
  CHECK_FALSE(stands("60 platser", "80 platser"));
  CHECK(stands("350 platser", "under 2020 350 platser"));
  CHECK(stands("under 2021", "under 2021, och"));
  CHECK(stands("30 år", "18–30 år"));
}

TEST_CASE("wording: dots stand for words left out, and the parts follow each other") {
  const std::string text = "Avtalet är förlängt till och med 2019-09-30 och kan förlängas.";
  for (const char* dots : {"…", "...", "[…]", "[...]", "(…)", "….."}) {
    CAPTURE(dots);
    CHECK(stands(std::string("avtalet ") + dots + " 2019-09-30 " + dots + " förlängas", text));
    CHECK_FALSE(stands(std::string("2019-09-30 ") + dots + " avtalet", text));
    CHECK_FALSE(stands(std::string("förlängas ") + dots + " förlängas", text));
  }
  CHECK(stands("…kan förlängas", text));
  CHECK_FALSE(stands("…", text));
}

TEST_CASE("wording: the likest words of a text are found, with how many are shared") {
  const auto like = most_like(parts_of("av de 80 avtalade platserna"),
                              "och av de 60 avtalade platserna har 34 nyttjats");
  CHECK(like.shared == 4);
  CHECK(like.text == "av de 60 avtalade platserna");
  CHECK(word_count(parts_of("av … platserna – kr")) == 3);
  CHECK(most_like(parts_of("och och och"), "och det och").shared == 2);
  CHECK(most_like(parts_of("hus"), "").shared == 0);
}

}  // namespace
}  // namespace avtal::proof
