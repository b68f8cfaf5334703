#include <doctest/doctest.h>

#include <string>

#include "base/phrase.h"

namespace avtal::base {
namespace {

constexpr std::string_view kServices =
    "{0, plural, =0 {ingen insats} one {# insats} other {# insatser}}";

// What does not compile in a phrase.
static_assert(phrase_fault("Läget den", 0) == nullptr);
static_assert(phrase_fault("ett objekt { … }", 0) == nullptr);
static_assert(phrase_fault("{0} av {1}", 2) == nullptr);
static_assert(phrase_fault("{1} av {0}, {0}", 2) == nullptr);
static_assert(phrase_fault(kServices, 1) == nullptr);
static_assert(phrase_fault("{0, select, proposed {, enligt {1}} other {}}", 2) == nullptr);
static_assert(phrase_fault("{0}", 0) != nullptr);
static_assert(phrase_fault("{0} av {1}", 1) != nullptr);
static_assert(phrase_fault("{0} av {0}", 2) != nullptr);
static_assert(phrase_fault("{1}", 2) != nullptr);
static_assert(phrase_fault("{0", 1) != nullptr);
static_assert(phrase_fault("0} {0}", 1) != nullptr);
static_assert(phrase_fault("{name}", 1) != nullptr);
static_assert(phrase_fault("{}", 1) != nullptr);
static_assert(phrase_fault("{0, number}", 1) != nullptr);
static_assert(phrase_fault("{0, plural}", 1) != nullptr);
static_assert(phrase_fault("{0, plural, one {# insats}}", 1) != nullptr);
static_assert(phrase_fault("{0, plural, few {#} other {#}}", 1) != nullptr);
static_assert(phrase_fault("{0, plural, =x {#} other {#}}", 1) != nullptr);
static_assert(phrase_fault("{0, plural, other {#} one {#}}", 1) != nullptr);
static_assert(phrase_fault("{0, plural, one # other {#}}", 1) != nullptr);
static_assert(phrase_fault("{0, select, {a} other {}}", 1) != nullptr);
static_assert(phrase_fault("{0, plural, one {{1}} other {#}}", 1) != nullptr);
static_assert(phrase_fault("{-Insatserna}", 0) == nullptr);
static_assert(phrase_fault("{0, plural, one {{-en insats}} other {# {-insatser}}}", 1) == nullptr);
static_assert(phrase_fault("{-insatsers}", 0) != nullptr);
static_assert(phrase_fault("{-insatser", 0) != nullptr);
static_assert(phrase_fault("{0} {-insatsers}", 1) != nullptr);

std::string counted(std::string_view text, std::int64_t number) {
  return filled(text, {{std::to_string(number), number}});
}

TEST_CASE("phrase: arguments are put in as they are") {
  CHECK(filled("{0} av {1}", {{"34"}, {"60"}}) == "34 av 60");
  CHECK(filled("{1} av {0}, {0}", {{"34"}, {"60"}}) == "60 av 34, 34");
  CHECK(filled("{0} av {1}", {{"{1}"}, {"#"}}) == "{1} av #");  // not read again
}

TEST_CASE("phrase: a plural goes by the number and says it by its text") {
  CHECK(counted(kServices, 0) == "ingen insats");
  CHECK(counted(kServices, 1) == "1 insats");
  CHECK(counted(kServices, 2) == "2 insatser");
  CHECK(counted(kServices, 11) == "11 insatser");
  CHECK(filled(kServices, {{"två", 2}}) == "två insatser");
  // Outside a plural # is a sign like others, and within one it is the nearest plural's.
  CHECK(filled("# {0, plural, one {#} other {{1, plural, one {#} other {#s}}}}",
               {{"a", 2}, {"b", 3}}) == "# bs");
}

TEST_CASE("phrase: a select goes by the word") {
  constexpr std::string_view kEnds = "slut{0, select, proposed {, enligt {1}} other {}}";
  CHECK(filled(kEnds, {{"proposed"}, {"SON"}}) == "slut, enligt SON");
  CHECK(filled(kEnds, {{""}, {"SON"}}) == "slut");
}

TEST_CASE("phrase: services are called what the dataset calls them, in the form that is meant") {
  const auto said = [](std::string_view text, Language language, ServiceWord word) {
    return with_service_words(text, language.calling_services(word));
  };
  constexpr std::string_view kText = "{-Ingen} av 3 {-insatser}: {-insatsen}, {-En insats}";
  CHECK(said(kText, Language::sv, ServiceWord::insats) ==
        "Ingen av 3 insatser: insatsen, En insats");
  CHECK(said(kText, Language::sv, ServiceWord::avtalsomrade) ==
        "Inget av 3 avtalsområden: avtalsområdet, Ett avtalsområde");
  CHECK(said("No {-service} of {-services}", Language::en, ServiceWord::verksamhet) ==
        "No activity of activities");
  CHECK(said("{-Services} {0}", Language::en, ServiceWord::tjanst) == "Services {0}");
  for (const ServiceForm& form : kServiceForms) {
    for (const std::string_view word : form.words) {
      CAPTURE(form.name);
      CHECK(!word.empty());
      CHECK(lowered(word[0]) == word[0]);
    }
  }
}

}  // namespace
}  // namespace avtal::base
