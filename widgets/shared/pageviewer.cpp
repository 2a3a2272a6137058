// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/pageviewer.h"

#include "models/base/whendone.h"
#include "widgets/shared/errorsentence.h"
#include "widgets/shared/keybutton.h"
#include "widgets/shared/label.h"
#include "widgets/shared/pagepreview.h"

#include <QVBoxLayout>

#include <algorithm>

namespace yichuang::shared {
namespace {

constexpr int sheetWidth = 900; ///< of the largest dialog there may be, less its edges

} // namespace

//: 中文: 扫描页
PageViewer::PageViewer(const Theme& theme, QStringList papers, Read read, QWidget* parent)
    : OverlayDialog(theme, tr("Scanned pages"), parent)
    , m_read(std::move(read))
    , m_papers(std::move(papers))
    , m_paper(new Label(theme, TextSize::Base, Color::Ink, Weight::Bold, this))
    , m_preview(new PagePreview(theme))
    //: 中文: 上一页
    , m_before(new KeyButton(theme, KeyButton::Kind::Plain, tr("Page before"), this))
    //: 中文: 下一页
    , m_next(new KeyButton(theme, KeyButton::Kind::Plain, tr("Next page"), this))
{
    setHeadIcon(QStringLiteral("image"), Color::Ink);
    setBodyFlush();
    m_paper->setElide(Label::Elide::Right);
    m_paper->setContentsMargins(16, 8, 16, 8);
    body()->addWidget(m_paper);
    body()->addWidget(m_preview, 1);
    m_preview->setObjectName(QStringLiteral("scannedPage"));
    action()->hide();
    m_before->setKey(Qt::Key_Left);
    m_next->setKey(Qt::Key_Right);
    m_before->setKeyHint(QStringLiteral("←"));
    m_next->setKeyHint(QStringLiteral("→"));
    m_preview->setMinimumWidth(sheetWidth);
    for (KeyButton* button : {m_before, m_next}) {
        button->setHeight(KeyButton::Height::Small);
        button->setFocusPolicy(Qt::NoFocus); // the keys stay with the sheet
        addHeadWidget(button);
    }
    connect(m_before, &KeyButton::clicked, this, [this] { turn(-1); });
    connect(m_next, &KeyButton::clicked, this, [this] { turn(1); });
    //: 中文: + 放大，− 缩小，↑↓ 和 PgDn 移动
    setFootNote(tr("+ and − change the size, ↑ ↓ and PgDn move"));
    m_preview->setFocus();
}

void PageViewer::turn(int by)
{
    showPage(std::clamp(m_page + by, 0, static_cast<int>(m_papers.size()) - 1));
}

void PageViewer::showPage(int page)
{
    if (page == m_page)
        return;
    m_page = page;
    //: 中文: 第 %1 页，共 %2 页
    setSubtitle(tr("Page %1 of %2").arg(page + 1).arg(m_papers.size()));
    m_paper->setText(m_papers.at(page));
    m_before->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < m_papers.size());
    //: 中文: 正在打开这一页…
    m_preview->setSentence(tr("Opening the page…"));
    whenDone(m_read(page), this, [this, page](const Result<QImage>& picture) {
        if (page != m_page)
            return;
        if (picture && !picture->isNull()) {
            m_preview->setPage(*picture);
            return;
        }
        //: 中文: 这一页不是图片，在这里看不了
        const QString noPicture = tr("This page is no picture and cannot be shown here");
        m_preview->setSentence(picture ? noPicture : errorSentence(picture.error()));
    });
}

} // namespace yichuang::shared
