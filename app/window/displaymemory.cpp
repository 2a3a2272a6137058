// SPDX-License-Identifier: Apache-2.0
#include "app/window/displaymemory.h"

#include "models/store/settings.h"

#include <array>
#include <optional>
#include <utility>

namespace yichuang::app {
namespace {

using shared::Theme;
using shared::Tokens;

const QString scaleSetting = QStringLiteral("display.scale");
const QString contrastSetting = QStringLiteral("display.contrast");
const QString high = QStringLiteral("high");
const QString normal = QStringLiteral("normal");

struct Remembered
{
    std::optional<QString> scale; ///< percent
    std::optional<QString> contrast;
};

constexpr std::array scales{std::pair{Theme::TextScale::Normal, 100},
    std::pair{Theme::TextScale::Larger, 112}, std::pair{Theme::TextScale::Large, 125},
    std::pair{Theme::TextScale::Largest, 150}};

Result<Remembered> remembered(store::Database& database)
{
    const auto scale = store::setting(database, scaleSetting);
    if (!scale)
        return tl::unexpected(scale.error());
    const auto contrast = store::setting(database, contrastSetting);
    if (!contrast)
        return tl::unexpected(contrast.error());
    return Remembered{*scale, *contrast};
}

void keep(store::Store& store, const Theme& theme)
{
    const QString percent = QString::number(qRound(theme.scaleFactor() * 100));
    const QString contrast = theme.tokens().isHighContrast() ? high : normal;
    store.write([percent, contrast](store::Database& database) -> Result<> {
        return store::putSetting(database, scaleSetting, percent).and_then([&] {
            return store::putSetting(database, contrastSetting, contrast);
        });
    });
}

} // namespace

Result<> rememberDisplay(store::Store& store, Theme& theme, const Options& options)
{
    const auto last = store.readAndWait(remembered);
    if (!last)
        return tl::unexpected(last.error());
    for (const auto& [scale, percent] : scales) {
        if (!options.scale && last->scale == QString::number(percent))
            theme.setTextScale(scale);
    }
    if (!options.contrast && last->contrast == high)
        theme.setColors(Tokens::Set::HighContrast);
    QObject::connect(&theme, &Theme::changed, &store, [&store, &theme] { keep(store, theme); });
    return {};
}

} // namespace yichuang::app
