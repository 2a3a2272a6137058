// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/tokens.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace yichuang::shared {

namespace {

struct Entry
{
    Color color;
    QLatin1StringView name;
    QRgb light;
    QRgb contrast;
};

constexpr QRgb rgb(quint32 value) { return 0xff000000U | value; }

constexpr std::array kTable{
    Entry{Color::Canvas, QLatin1StringView("canvas"), rgb(0xF2F1EC), rgb(0xFFFFFF)},
    Entry{Color::Paper, QLatin1StringView("paper"), rgb(0xFFFFFF), rgb(0xFFFFFF)},
    Entry{Color::Panel, QLatin1StringView("panel"), rgb(0xFAF9F6), rgb(0xFFFFFF)},
    Entry{Color::Sunken, QLatin1StringView("sunken"), rgb(0xECEDEC), rgb(0xF0F0F0)},
    Entry{Color::Line, QLatin1StringView("line"), rgb(0xDDDBD3), rgb(0x000000)},
    Entry{Color::Line2, QLatin1StringView("line2"), rgb(0xC9C7BE), rgb(0x000000)},
    Entry{Color::LineSoft, QLatin1StringView("lineSoft"), rgb(0xEAE8E1), rgb(0x000000)},
    Entry{Color::Edge, QLatin1StringView("edge"), rgb(0x8A939C), rgb(0x000000)},
    Entry{Color::Ink, QLatin1StringView("ink"), rgb(0x1B2530), rgb(0x000000)},
    Entry{Color::Ink2, QLatin1StringView("ink2"), rgb(0x46525E), rgb(0x000000)},
    Entry{Color::Ink3, QLatin1StringView("ink3"), rgb(0x616C77), rgb(0x1F1F1F)},
    Entry{Color::Rail, QLatin1StringView("rail"), rgb(0x1E2A36), rgb(0x000000)},
    Entry{Color::RailOn, QLatin1StringView("railOn"), rgb(0x2D4256), rgb(0xFFFFFF)},
    Entry{Color::RailText, QLatin1StringView("railText"), rgb(0xC9D3DC), rgb(0xFFFFFF)},
    Entry{Color::RailKey, QLatin1StringView("railKey"), rgb(0x8FA0AF), rgb(0xFFFFFF)},
    Entry{Color::RailOnText, QLatin1StringView("railOnText"), rgb(0xFFFFFF), rgb(0x000000)},
    Entry{Color::RailOnKey, QLatin1StringView("railOnKey"), rgb(0xC9D3DC), rgb(0x000000)},
    Entry{Color::RailBar, QLatin1StringView("railBar"), rgb(0x7DB8E0), rgb(0xFFD400)},
    Entry{Color::RailAction, QLatin1StringView("railAction"), rgb(0x9CCBEE), rgb(0xFFFFFF)},
    Entry{Color::Blue, QLatin1StringView("blue"), rgb(0x1A5A88), rgb(0x003E7A)},
    Entry{Color::BlueHover, QLatin1StringView("blueHover"), rgb(0x144A72), rgb(0x002C57)},
    Entry{Color::BluePress, QLatin1StringView("bluePress"), rgb(0x0F3A5A), rgb(0x001F3D)},
    Entry{Color::BlueTint, QLatin1StringView("blueTint"), rgb(0xE5EFF6), rgb(0xDCEBFA)},
    Entry{Color::BlueLine, QLatin1StringView("blueLine"), rgb(0xB9D3E5), rgb(0x003E7A)},
    Entry{Color::OnBlue, QLatin1StringView("onBlue"), rgb(0xFFFFFF), rgb(0xFFFFFF)},
    Entry{Color::Green, QLatin1StringView("green"), rgb(0x1D6F48), rgb(0x00502B)},
    Entry{Color::GreenTint, QLatin1StringView("greenTint"), rgb(0xE4F1E9), rgb(0xFFFFFF)},
    Entry{Color::Amber, QLatin1StringView("amber"), rgb(0x7F5200), rgb(0x5C3A00)},
    Entry{Color::AmberFill, QLatin1StringView("amberFill"), rgb(0xE0A008), rgb(0xFFC400)},
    Entry{Color::AmberTint, QLatin1StringView("amberTint"), rgb(0xFDF1D2), rgb(0xFFFFFF)},
    Entry{Color::Red, QLatin1StringView("red"), rgb(0xB0281A), rgb(0x8E0000)},
    Entry{Color::RedTint, QLatin1StringView("redTint"), rgb(0xFBE8E5), rgb(0xFFFFFF)},
    Entry{Color::Grey, QLatin1StringView("grey"), rgb(0x5A6570), rgb(0x2B2B2B)},
    Entry{Color::GreyTint, QLatin1StringView("greyTint"), rgb(0xECEDEC), rgb(0xFFFFFF)},
    Entry{Color::Seal, QLatin1StringView("seal"), rgb(0xC62D1F), rgb(0xA80000)},
    Entry{Color::SealPress, QLatin1StringView("sealPress"), rgb(0xA02216), rgb(0x7A0000)},
    Entry{Color::TypeImmediate, QLatin1StringView("typeImmediate"), rgb(0x0B6672), rgb(0x06505A)},
    Entry{Color::TypePromised, QLatin1StringView("typePromised"), rgb(0x1A5A88), rgb(0x003E7A)},
    Entry{Color::TypeJoint, QLatin1StringView("typeJoint"), rgb(0x67478F), rgb(0x4E2F76)},
    Entry{Color::TypeAgency, QLatin1StringView("typeAgency"), rgb(0x86405F), rgb(0x6A2A47)},
    Entry{Color::TypeForwarded, QLatin1StringView("typeForwarded"), rgb(0x43546B), rgb(0x2C3B4F)},
    Entry{Color::Hatch, QLatin1StringView("hatch"), rgb(0xDEDCD4), rgb(0x9A9A9A)},
    Entry{Color::Track, QLatin1StringView("track"), rgb(0xDDDBD3), rgb(0xDDDDDD)},
    Entry{Color::Skeleton, QLatin1StringView("skeleton"), rgb(0xE6E4DC), rgb(0xCFCFCF)},
    Entry{Color::BannerOff, QLatin1StringView("bannerOff"), rgb(0xE9E7E0), rgb(0xFFFFFF)},
    Entry{Color::BannerOffText, QLatin1StringView("bannerOffText"), rgb(0x1B2530), rgb(0x000000)},
    Entry{Color::BannerOffEdge, QLatin1StringView("bannerOffEdge"), rgb(0xC9C7BE), rgb(0x2B2B2B)},
    Entry{Color::BannerInfo, QLatin1StringView("bannerInfo"), rgb(0xE5EFF6), rgb(0xFFFFFF)},
    Entry{Color::BannerInfoText, QLatin1StringView("bannerInfoText"), rgb(0x0F3A5A), rgb(0x000000)},
    Entry{Color::BannerInfoEdge, QLatin1StringView("bannerInfoEdge"), rgb(0xB9D3E5), rgb(0x003E7A)},
    Entry{Color::BannerWarning, QLatin1StringView("bannerWarning"), rgb(0xFDF1D2), rgb(0xFFFFFF)},
    Entry{Color::BannerWarningText, QLatin1StringView("bannerWarningText"), rgb(0x5C3B00),
        rgb(0x000000)},
    Entry{Color::BannerWarningEdge, QLatin1StringView("bannerWarningEdge"), rgb(0xEBCF85),
        rgb(0x5C3A00)},
    Entry{Color::BannerError, QLatin1StringView("bannerError"), rgb(0xFBE8E5), rgb(0xFFFFFF)},
    Entry{
        Color::BannerErrorText, QLatin1StringView("bannerErrorText"), rgb(0x8A1D12), rgb(0x000000)},
    Entry{
        Color::BannerErrorEdge, QLatin1StringView("bannerErrorEdge"), rgb(0xEDBDB6), rgb(0x8E0000)},
    Entry{Color::BannerOk, QLatin1StringView("bannerOk"), rgb(0xE4F1E9), rgb(0xFFFFFF)},
    Entry{Color::BannerOkText, QLatin1StringView("bannerOkText"), rgb(0x134E32), rgb(0x000000)},
    Entry{Color::BannerOkEdge, QLatin1StringView("bannerOkEdge"), rgb(0xB5D9C4), rgb(0x00502B)},
    Entry{Color::ChartA, QLatin1StringView("chartA"), rgb(0x1A5A88), rgb(0x003E7A)},
    Entry{Color::ChartB, QLatin1StringView("chartB"), rgb(0xD3E4F0), rgb(0xDCEBFA)},
    Entry{Color::ChartC, QLatin1StringView("chartC"), rgb(0x549672), rgb(0x2F7A50)},
    Entry{Color::ChartD, QLatin1StringView("chartD"), rgb(0x8A939C), rgb(0x5A5A5A)},
    Entry{Color::GridLine, QLatin1StringView("gridLine"), rgb(0xE3E1D9), rgb(0x9A9A9A)},
    Entry{Color::Dim, QLatin1StringView("dim"), 0x611B2530U, 0x99000000U},
};

constexpr bool tableFollowsEnum()
{
    for (std::size_t i = 0; i < kTable.size(); ++i) {
        if (static_cast<std::size_t>(kTable[i].color) != i)
            return false;
    }
    return kTable.size() == static_cast<std::size_t>(Color::Dim) + 1;
}
static_assert(tableFollowsEnum());

constexpr std::array kTextPairs{
    ColorPair{Color::Ink, Color::Canvas},
    ColorPair{Color::Ink, Color::Paper},
    ColorPair{Color::Ink, Color::Panel},
    ColorPair{Color::Ink, Color::Sunken},
    ColorPair{Color::Ink, Color::BlueTint},
    ColorPair{Color::Ink, Color::GreenTint},
    ColorPair{Color::Ink, Color::AmberTint},
    ColorPair{Color::Ink, Color::RedTint},
    ColorPair{Color::Ink2, Color::Canvas},
    ColorPair{Color::Ink2, Color::Paper},
    ColorPair{Color::Ink2, Color::Panel},
    ColorPair{Color::Ink2, Color::Sunken},
    ColorPair{Color::Ink2, Color::BlueTint},
    ColorPair{Color::Ink3, Color::Canvas},
    ColorPair{Color::Ink3, Color::Paper},
    ColorPair{Color::Ink3, Color::Panel},
    ColorPair{Color::Ink3, Color::Sunken},
    ColorPair{Color::Ink3, Color::BlueTint},
    ColorPair{Color::RailText, Color::Rail},
    ColorPair{Color::RailKey, Color::Rail},
    ColorPair{Color::RailOnText, Color::RailOn},
    ColorPair{Color::RailOnKey, Color::RailOn},
    ColorPair{Color::RailAction, Color::Rail},
    ColorPair{Color::OnBlue, Color::Rail},
    ColorPair{Color::Blue, Color::Paper},
    ColorPair{Color::Blue, Color::Canvas},
    ColorPair{Color::Blue, Color::Panel},
    ColorPair{Color::Blue, Color::BlueTint},
    ColorPair{Color::OnBlue, Color::Blue},
    ColorPair{Color::OnBlue, Color::BlueHover},
    ColorPair{Color::OnBlue, Color::BluePress},
    ColorPair{Color::OnBlue, Color::Ink},
    ColorPair{Color::OnBlue, Color::Seal},
    ColorPair{Color::OnBlue, Color::SealPress},
    ColorPair{Color::OnBlue, Color::Green},
    ColorPair{Color::OnBlue, Color::Red},
    ColorPair{Color::OnBlue, Color::Ink2},
    ColorPair{Color::Green, Color::Paper},
    ColorPair{Color::Green, Color::Panel},
    ColorPair{Color::Green, Color::Canvas},
    ColorPair{Color::Green, Color::GreenTint},
    ColorPair{Color::Green, Color::BlueTint},
    ColorPair{Color::Amber, Color::Paper},
    ColorPair{Color::Amber, Color::Panel},
    ColorPair{Color::Amber, Color::Canvas},
    ColorPair{Color::Amber, Color::AmberTint},
    ColorPair{Color::Amber, Color::BlueTint},
    ColorPair{Color::Red, Color::Paper},
    ColorPair{Color::Red, Color::Panel},
    ColorPair{Color::Red, Color::Canvas},
    ColorPair{Color::Red, Color::RedTint},
    ColorPair{Color::Red, Color::BlueTint},
    ColorPair{Color::Grey, Color::Paper},
    ColorPair{Color::Grey, Color::Canvas},
    ColorPair{Color::Grey, Color::GreyTint},
    ColorPair{Color::OnBlue, Color::TypeImmediate},
    ColorPair{Color::OnBlue, Color::TypePromised},
    ColorPair{Color::OnBlue, Color::TypeJoint},
    ColorPair{Color::OnBlue, Color::TypeAgency},
    ColorPair{Color::OnBlue, Color::TypeForwarded},
    ColorPair{Color::BannerOffText, Color::BannerOff},
    ColorPair{Color::BannerInfoText, Color::BannerInfo},
    ColorPair{Color::BannerWarningText, Color::BannerWarning},
    ColorPair{Color::BannerErrorText, Color::BannerError},
    ColorPair{Color::BannerOkText, Color::BannerOk},
};

constexpr std::array kEdgePairs{
    ColorPair{Color::Edge, Color::Paper},
    ColorPair{Color::ChartA, Color::Paper},
    ColorPair{Color::ChartC, Color::Paper},
    ColorPair{Color::ChartD, Color::Paper},
    ColorPair{Color::Amber, Color::Paper},
    ColorPair{Color::Blue, Color::Canvas},
    ColorPair{Color::RailBar, Color::Rail},
};

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF())
        + 0.0722 * channel(color.blueF());
}

} // namespace

QColor Tokens::operator[](Color color) const
{
    const Entry& entry = kTable[static_cast<std::size_t>(color)];
    return QColor::fromRgba(isHighContrast() ? entry.contrast : entry.light);
}

QColor Tokens::named(QStringView name) const
{
    const auto found
        = std::ranges::find_if(kTable, [name](const Entry& entry) { return entry.name == name; });
    return found == kTable.end() ? QColor() : (*this)[found->color];
}

std::span<const ColorPair> Tokens::textPairs() { return kTextPairs; }

std::span<const ColorPair> Tokens::edgePairs() { return kEdgePairs; }

double contrastRatio(const QColor& a, const QColor& b)
{
    const auto [darker, lighter] = std::minmax(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace yichuang::shared
