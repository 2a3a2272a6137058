// SPDX-License-Identifier: Apache-2.0
#include "widgets/accept/licencedialog.h"

#include "models/base/whendone.h"
#include "widgets/shared/busyspinner.h"
#include "widgets/shared/daytext.h"
#include "widgets/shared/emptystate.h"
#include "widgets/shared/keybutton.h"
#include "widgets/shared/label.h"
#include "widgets/shared/rowdelegate.h"

#include <QHBoxLayout>
#include <QListView>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::accept {

using namespace shared;

LicenceDialog::LicenceDialog(const Theme& theme, Ground ground, Look look, QWidget* parent)
    //: 中文: 查电子证照
    : OverlayDialog(theme, tr("Look up the e-licence"), parent)
    , m_ground(std::move(ground))
    , m_look(std::move(look))
    , m_faces(new QStackedWidget(this))
    , m_model(new QStandardItemModel(this))
    , m_list(new QListView)
    , m_nothing(new EmptyState(theme))
    , m_again(nullptr)
{
    setObjectName(u"licenceDialog"_s);
    setHeadIcon(u"id-card"_s, Color::Blue);
    setSubtitle(QStringList{m_ground.paper, m_ground.applicant}.join(u'·'));
    build();
    setMinimumWidth(theme.px(600));
}

/// Only then can the focus go where the next key is for.
void LicenceDialog::showEvent(QShowEvent* event)
{
    OverlayDialog::showEvent(event);
    if (!std::exchange(m_begun, true))
        lookUp();
}

void LicenceDialog::build()
{
    auto* looking = new QWidget(m_faces);
    auto* row = new QHBoxLayout(looking);
    row->addStretch(1);
    row->addWidget(new BusySpinner(theme(), 20, looking));
    auto* words = new Label(theme(), TextSize::Base, Color::Ink2, Weight::Regular, looking);
    words->setObjectName(u"licenceLooking"_s);
    //: 中文: 正在查市里的电子证照库
    words->setText(tr("Asking the city's register of licences"));
    row->addWidget(words);
    row->addStretch(1);
    m_list->setObjectName(u"licenceList"_s);
    //: 中文: 查到的电子证照
    m_list->setAccessibleName(tr("E-licences found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RowDelegate(theme(), RowDelegate::Lines::Two, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTabKeyNavigation(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_nothing->setObjectName(u"licenceNothing"_s);
    m_again = m_nothing->action();
    m_again->setObjectName(u"licenceAgain"_s);
    //: 中文: 再查一次
    m_again->setText(tr("Ask again"));
    m_again->setKey(QKeySequence(Qt::Key_F5));
    m_faces->addWidget(looking);
    m_faces->addWidget(m_list);
    m_faces->addWidget(m_nothing);
    m_faces->setMinimumHeight(theme().px(260));
    body()->addWidget(m_faces, 1);
    action()->setObjectName(u"licenceTake"_s);
    //: 中文: 用这份证照
    action()->setText(tr("Use this licence"));
    connect(m_again, &QPushButton::clicked, this, &LicenceDialog::lookUp);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &LicenceDialog::judge);
    connect(action(), &QPushButton::clicked, this, &QDialog::accept);
}

void LicenceDialog::lookUp()
{
    m_licences.clear();
    if (m_ground.number.trimmed().isEmpty()) {
        m_again->hide();
        //: 中文: 先填申请人的证件号
        return showNothing(u"user"_s, Color::Ink3, tr("The applicant's number comes first"),
            //: 中文: 电子证照按证件号或统一社会信用代码查。填好后再按 E。
            tr("Licences are found by it. Fill it in, then press E again."));
    }
    m_faces->setCurrentIndex(Looking);
    judge();
    back()->setFocus(Qt::OtherFocusReason);
    const int turn = ++m_turn;
    whenDone(m_look(), this, [this, turn](const LicenceFindings& findings) {
        if (turn == m_turn)
            show(findings);
    });
}

void LicenceDialog::show(const LicenceFindings& findings)
{
    m_again->show();
    if (!findings.reached)
        //: 中文: 连不上市平台
        return showNothing(u"cloud-off"_s, Color::Amber, tr("The city cannot be reached"),
            //: 中文: 请收取材料原件，照常受理；联网后也可以再查。已填的都在。
            tr("Take the paper itself and go on, or ask again once there is a line. What was "
               "typed is kept."));
    if (!findings.trouble.isEmpty())
        //: 中文: 电子证照库现在查不了
        return showNothing(
            u"circle-x"_s, Color::Amber, tr("The register cannot say"), findings.trouble);
    if (findings.licences.empty())
        //: 中文: 电子证照库中没有
        return showNothing(u"id-card"_s, Color::Ink3, tr("The register has none"),
            //: %1 is an applicant
            //: 中文: %1没有可以代替这份材料的电子证照，请收取材料原件。
            tr("%1 has no e-licence in place of this paper: take the paper itself.")
                .arg(m_ground.applicant));
    list(findings.licences);
}

void LicenceDialog::showNothing(
    const QString& icon, Color color, const QString& title, const QString& sentence)
{
    m_nothing->setContent(icon, color, title, sentence);
    m_nothing->setAccessibleName(title + u'，' + sentence);
    m_faces->setCurrentIndex(Nothing);
    judge();
    (m_again->isHidden() ? back() : m_again)->setFocus(Qt::OtherFocusReason);
}

void LicenceDialog::list(const std::vector<FoundLicence>& licences)
{
    m_licences = licences;
    // What can be taken comes first.
    std::ranges::stable_partition(m_licences, &FoundLicence::isValid);
    m_model->clear();
    for (const FoundLicence& licence : m_licences) {
        const QString until = licence.validUntil ? DayText::full(*licence.validUntil)
                                                 //: 中文: 长期
                                                 : tr("without end");
        //: %1 is the issuer, %2 a day or "without end"
        //: 中文: %1，有效期至 %2，有效
        const QString good = tr("%1, good until %2, in force");
        //: 中文: %1，有效期至 %2，已失效
        const QString bad = tr("%1, good until %2, no longer in force");
        const QString facts = (licence.isValid ? good : bad).arg(licence.issuer, until);
        auto* item = new QStandardItem(licence.name + u' ' + licence.number);
        item->setData(facts, RowDelegate::CaptionRole);
        item->setData(QString{item->text() + u'，' + facts}, Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    m_faces->setCurrentIndex(Found);
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->setFocus(Qt::OtherFocusReason);
    judge();
}

void LicenceDialog::judge()
{
    const int row = m_faces->currentIndex() == Found ? m_list->currentIndex().row() : -1;
    QString refusal;
    if (row < 0)
        //: 中文: 还没有可用的电子证照
        refusal = tr("There is no e-licence to use");
    else if (!m_licences.at(static_cast<std::size_t>(row)).isValid)
        //: 中文: 这份证照已失效，请收取材料原件
        refusal = tr("This licence is no longer in force: take the paper itself");
    action()->setRefusal(refusal);
    //: 中文: 记作已核验的电子证照，这份材料免提交
    setFootNote(row >= 0 && refusal.isEmpty()
            ? tr("Counts as this paper, checked in the register; nothing is handed in")
            : row >= 0 ? refusal
                       : QString{});
}

} // namespace yichuang::accept
