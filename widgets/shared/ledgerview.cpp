// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/ledgerview.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::shared {

namespace {
constexpr int kRow = 26;
constexpr int kSentence = 21;
} // namespace

LedgerView::LedgerView(const Theme& theme, Style style, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_style(style)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    followTheme(this, theme);
}

void LedgerView::setExplanation(const deadline::Explanation& explanation)
{
    m_lines.clear();
    for (const deadline::LedgerFact& fact : explanation.ledger)
        m_lines.push_back(LedgerText::line(fact, explanation.rule));
    describe();
}

void LedgerView::clear()
{
    m_lines.clear();
    describe();
}

void LedgerView::describe()
{
    QStringList sentences;
    for (const LedgerLine& line : m_lines)
        sentences += line.effect.isEmpty() ? line.fact : line.fact % u' ' % line.effect;
    setAccessibleName(sentences.join(u'\n'));
    updateGeometry();
    update();
}

int LedgerView::lineHeight(const LedgerLine& line, int width) const
{
    const int single = m_theme.px(m_style == Style::Lines ? kRow : kSentence);
    if (m_style == Style::Lines && !line.effect.isEmpty())
        return single;
    const QString words = line.effect.isEmpty() ? line.fact : line.fact % u"  " % line.effect;
    const QFontMetrics metrics(m_theme.font(TextSize::Secondary));
    const int text
        = metrics.boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, words).height();
    return std::max(single, text + m_theme.px(4));
}

int LedgerView::heightForWidth(int width) const
{
    int height = 0;
    for (const LedgerLine& line : m_lines)
        height += lineHeight(line, width);
    return height;
}

QSize LedgerView::sizeHint() const
{
    return {m_theme.px(310), heightForWidth(width() > 0 ? width() : m_theme.px(310))};
}

QSize LedgerView::minimumSizeHint() const { return {m_theme.px(200), 0}; }

void LedgerView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    int y = 0;
    for (const LedgerLine& line : m_lines) {
        const QRect row(0, y, width(), lineHeight(line, width()));
        y += row.height();
        const bool columns = m_style == Style::Lines && !line.effect.isEmpty();
        painter.setFont(
            m_theme.font(TextSize::Secondary, line.result ? Weight::Bold : Weight::Regular));
        if (!columns) {
            painter.setPen(m_theme.color(line.result ? Color::Ink : Color::Ink2));
            const QString words
                = line.effect.isEmpty() ? line.fact : line.fact % u"  " % line.effect;
            painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, words);
            continue;
        }
        const QFontMetrics metrics(painter.font());
        const int effect = metrics.horizontalAdvance(line.effect);
        painter.setPen(m_theme.color(line.result ? Color::Ink : Color::Ink2));
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, line.effect);
        painter.setPen(m_theme.color(Color::Ink));
        const int room = row.width() - effect - m_theme.px(12);
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(line.fact, Qt::ElideRight, room));
        painter.setPen(m_theme.color(Color::LineSoft));
        painter.drawLine(row.left(), row.bottom(), row.right(), row.bottom());
    }
}

} // namespace yichuang::shared
