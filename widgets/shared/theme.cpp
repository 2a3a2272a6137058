// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/theme.h"

#include "widgets/shared/accessiblewidgets.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QPalette>
#include <QRegularExpression>
#include <QStyleFactory>
#include <QWidget>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::shared {

namespace {

constexpr std::array kFactors{1.0, 1.12, 1.25, 1.5};

QStringList sansFamilies()
{
    return {u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"Noto Sans SC"_s,
        u"WenQuanYi Micro Hei"_s, u"sans-serif"_s};
}

QStringList serifFamilies()
{
    return {u"Noto Serif CJK SC"_s, u"Source Han Serif SC"_s, u"FangSong"_s, u"serif"_s};
}

QFont makeFont(const QStringList& families, int pixels, Weight weight)
{
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(pixels);
    // Full hinting makes small Chinese look bold; the design has two weights and they must differ.
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setWeight(weight == Weight::Bold ? QFont::Bold : QFont::Normal);
    return font;
}

} // namespace

Theme::Theme(QObject* parent)
    : QObject(parent)
{
    installAccessibleWidgets();
}

double Theme::scaleFactor() const { return kFactors[static_cast<std::size_t>(m_scale)]; }

int Theme::px(int design) const { return qRound(design * scaleFactor()); }

QFont Theme::font(TextSize size, Weight weight) const
{
    return makeFont(sansFamilies(), px(static_cast<int>(size)), weight);
}

QFont Theme::serif(int design, Weight weight) const
{
    return makeFont(serifFamilies(), px(design), weight);
}

QPixmap Theme::icon(const QString& name, Color color, int baseSize, double devicePixelRatio) const
{
    return m_icons.pixmap(
        name, m_tokens[color], px(baseSize), IconStore::strokeFor(baseSize), devicePixelRatio);
}

void Theme::paintIcon(
    QPainter& painter, const QRectF& rect, const QString& name, Color color, int baseSize) const
{
    const QPixmap picture = icon(name, color, baseSize, painter.device()->devicePixelRatioF());
    const QSizeF size = picture.deviceIndependentSize();
    painter.drawPixmap(QPoint(qRound(rect.center().x() - size.width() / 2),
                           qRound(rect.center().y() - size.height() / 2)),
        picture);
}

void Theme::setColors(Tokens::Set set)
{
    if (set == m_tokens.set())
        return;
    m_tokens = Tokens(set);
    spread();
}

void Theme::toggleHighContrast()
{
    setColors(m_tokens.isHighContrast() ? Tokens::Set::Light : Tokens::Set::HighContrast);
}

void Theme::setTextScale(TextScale scale)
{
    if (scale == m_scale)
        return;
    m_scale = scale;
    spread();
}

void Theme::enlargeText()
{
    setTextScale(
        static_cast<TextScale>(std::min(static_cast<int>(m_scale) + 1, int{kFactors.size()} - 1)));
}

void Theme::shrinkText()
{
    setTextScale(static_cast<TextScale>(std::max(static_cast<int>(m_scale) - 1, 0)));
}

void Theme::applyTo(QApplication& application)
{
    m_application = &application;
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    spread();
}

void Theme::spread()
{
    Q_EMIT aboutToSpread();
    if (m_application != nullptr) {
        QApplication::setFont(font(TextSize::Base));
        QApplication::setPalette(palette());
        m_application->setStyleSheet(styleSheet());
    }
    Q_EMIT changed();
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, color(Color::Canvas));
    palette.setColor(QPalette::WindowText, color(Color::Ink));
    palette.setColor(QPalette::Base, color(Color::Paper));
    palette.setColor(QPalette::AlternateBase, color(Color::Panel));
    palette.setColor(QPalette::Text, color(Color::Ink));
    palette.setColor(QPalette::PlaceholderText, color(Color::Ink3));
    palette.setColor(QPalette::Button, color(Color::Paper));
    palette.setColor(QPalette::ButtonText, color(Color::Ink));
    palette.setColor(QPalette::Highlight, color(Color::Blue));
    palette.setColor(QPalette::HighlightedText, color(Color::OnBlue));
    palette.setColor(QPalette::Link, color(Color::Blue));
    palette.setColor(QPalette::ToolTipBase, color(Color::Rail));
    palette.setColor(QPalette::ToolTipText, color(Color::RailText));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(Color::Ink3));
    return palette;
}

QString Theme::styleSheet() const
{
    QFile file(u":/theme/window.qss"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QString text = opened ? QString::fromUtf8(file.readAll()) : QString();

    static const QRegularExpression placeholder(u"@(?:px\\((\\d+)\\)|(\\w+))"_s);
    QString sheet;
    qsizetype done = 0;
    for (auto it = placeholder.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        sheet += QStringView(text).sliced(done, match.capturedStart() - done);
        if (match.hasCaptured(1)) {
            sheet += QString::number(px(match.capturedView(1).toInt())) % u"px"_s;
        } else {
            const QColor found = m_tokens.named(match.capturedView(2));
            Q_ASSERT_X(found.isValid(), "Theme::styleSheet", qPrintable(match.captured(2)));
            sheet += found.name();
        }
        done = match.capturedEnd();
    }
    return sheet + QStringView(text).sliced(done);
}

void followTheme(QWidget* widget, const Theme& theme)
{
    QObject::connect(&theme, &Theme::changed, widget, [widget] {
        widget->updateGeometry();
        widget->update();
    });
}

} // namespace yichuang::shared
