// SPDX-License-Identifier: Apache-2.0
#include "widgets/settings/displaysection.h"

#include <QVBoxLayout>

namespace yichuang::settingspage {

using shared::SegmentedChoice;
using shared::Theme;
using shared::Tokens;

DisplaySection::DisplaySection(Theme& theme, QWidget* parent)
    //: 中文: 显示
    : Section(theme, tr("Display"), parent)
    , m_settable(theme)
    //: 中文: 字号
    , m_size(new SegmentedChoice(theme, tr("Text size"),
          {QStringLiteral("100 %"), QStringLiteral("112 %"), QStringLiteral("125 %"),
              QStringLiteral("150 %")},
          this))
    //: 中文: 对比
    , m_contrast(new SegmentedChoice(theme, tr("Contrast"),
          //: Contrast as designed
          //: 中文: 平常
          {tr("Normal"),
              //: 中文: 高对比
              tr("High")},
          this))
{
    m_size->setObjectName(QStringLiteral("textSize"));
    m_contrast->setObjectName(QStringLiteral("contrast"));
    addField(tr("Text size"), m_size);
    addField(tr("Contrast"), m_contrast);
    //: 中文: 马上生效，Ctrl Z 撤销。随处可用：Ctrl + 和 Ctrl − 改字号，Shift F11
    //: 换对比。
    addNote(tr("Applied at once; Ctrl Z takes it back. Everywhere: Ctrl + and "
               "Ctrl − for the text "
               "size, Shift F11 for the contrast."));
    auto* language = addFact(
        //: 中文: 语言
        tr("Language"));
    //: The name of this language
    //: 中文: 中文
    language->setText(tr("English"));
    //: 中文: 语言在启动时定：yichuang --language en 是英文。
    addNote(tr("The language is chosen at the start: yichuang --language zh_CN "
               "is Chinese."));
    lines()->addStretch(1);
    follow();
    connect(&theme, &Theme::changed, this, &DisplaySection::follow);
    connect(m_size, &SegmentedChoice::chosen, this, [this](int index) {
        const Theme::TextScale before = m_settable.textScale();
        m_settable.setTextScale(static_cast<Theme::TextScale>(index));
        //: 中文: 字号改了
        Q_EMIT changed(
            tr("The text size was changed"), [this, before] { m_settable.setTextScale(before); });
    });
    connect(m_contrast, &SegmentedChoice::chosen, this, [this](int index) {
        const Tokens::Set before = m_settable.tokens().set();
        m_settable.setColors(index == 1 ? Tokens::Set::HighContrast : Tokens::Set::Light);
        //: 中文: 对比改了
        Q_EMIT changed(
            tr("The contrast was changed"), [this, before] { m_settable.setColors(before); });
    });
}

void DisplaySection::follow()
{
    m_size->setCurrent(static_cast<int>(m_settable.textScale()));
    m_contrast->setCurrent(m_settable.tokens().isHighContrast() ? 1 : 0);
}

} // namespace yichuang::settingspage
