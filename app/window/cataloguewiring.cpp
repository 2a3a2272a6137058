// SPDX-License-Identifier: Apache-2.0
#include "app/window/cataloguewiring.h"

#include "models/base/whendone.h"
#include "models/builtin/builtincatalogue.h"
#include "models/catalogue/classification.h"
#include "models/catalogue/completeness.h"
#include "models/desk/informationsheet.h"
#include "widgets/shared/errorsentence.h"

#include <QFileDialog>
#include <QStandardPaths>
#include <QtConcurrentRun>

#include <algorithm>

namespace yichuang::app {
namespace {

using itemmodels::CatalogueListing;
using Listing = std::shared_ptr<const CatalogueListing>;

} // namespace

CatalogueWiring::CatalogueWiring(SignedIn& person, window::MainWindow& window, shared::Theme& theme)
    : QObject(&person)
    , m_person(person)
    , m_window(window)
    , m_page(new cataloguepage::CataloguePage(theme, services()))
    , m_mayAccept(std::ranges::count(person.pages(), window::PageId::Accept) > 0)
{
    using cataloguepage::CataloguePage;
    connect(m_page, &CataloguePage::acceptRequested, this, &CatalogueWiring::acceptRequested);
    connect(m_page, &CataloguePage::guideRequested, this, &CatalogueWiring::printGuide);
    connect(m_page, &CataloguePage::copied, this, [this](const QString& code) {
        //: %1 is the code of an item
        //: 中文: 已复制编码 %1
        m_window.showToast({.icon = QStringLiteral("copy"), .text = tr("Copied %1").arg(code)});
    });
}

cataloguepage::CataloguePage::Services CatalogueWiring::services()
{
    return {
        .load =
            [this] {
                return QtConcurrent::run([catalogue = m_person.desk().rules().catalogue,
                                             day = m_person.clock().today()]() -> Result<Listing> {
                    const auto pinyin = builtin::loadBuiltInPinyin();
                    if (!pinyin)
                        return tl::unexpected(pinyin.error());
                    return itemmodels::listingOf(catalogue, *pinyin, day);
                });
            },
        .refusal = [this](const catalogue::Item& item) { return refusal(item); },
    };
}

QString CatalogueWiring::refusal(const catalogue::Item& item) const
{
    if (!m_mayAccept)
        //: 中文: 受理由综合窗口和代办员办，你的岗位没有这一页
        return tr("Accepting is for the window and the village agent; your post has no such page");
    if (item.initiation == catalogue::Initiation::ExOfficio)
        //: 中文: 依职权办理，不用申请，窗口不受理
        return tr("The organ acts of its own accord; nobody applies for it at a window");
    if (item.status == catalogue::ItemStatus::Paused)
        //: 中文: 这个事项暂停办理，现在不能受理
        return tr("This item is paused and cannot be accepted now");
    if (item.status == catalogue::ItemStatus::Cancelled)
        //: 中文: 这个事项已取消，不能受理
        return tr("This item is cancelled and cannot be accepted");
    const catalogue::Completeness complete = catalogue::completeness(item);
    if (complete.blocksUse())
        //: The rules of a catalogue: an item without one of the seven elements may not be used
        //: 中文: 目录缺必备要素，补齐前不能受理
        return tr("An element the catalogue must have is missing; it cannot be accepted before");
    if (!catalogue::intakeAt(item, cases::nodeOf(m_person.seat().place)).isOpen())
        //: %1 is a department
        //: 中文: 这里不收这个事项，请申请人到%1办
        return tr("It is not taken in here; the applicant goes to %1").arg(item.department);
    return {};
}

std::optional<documents::DocumentContent> CatalogueWiring::guide(const QString& code) const
{
    const desk::RuleBook& rules = m_person.desk().rules();
    const catalogue::Item* item = rules.catalogue->itemOn(code, m_person.clock().today());
    if (item == nullptr)
        return std::nullopt;
    return desk::informationSheet(*item, m_person.seat(), rules, m_person.clock().today());
}

void CatalogueWiring::printGuide(const QString& code)
{
    const auto content = guide(code);
    if (!content)
        return;
    whenDone(m_person.papers().printSheet(*content), this, [this, code](const Result<>& printed) {
        //: 中文: 办事指南已送打印
        const QString sent = tr("The guide goes to the printer");
        //: 中文: 没有接打印机
        const QString none = tr("No printer is connected");
        if (printed)
            m_window.showToast({.icon = QStringLiteral("printer"), .text = sent});
        else if (printed.error().code == Error::Code::NotFound)
            offerToSave(code, none);
        else
            offerToSave(code, shared::errorSentence(printed.error()));
    });
}

void CatalogueWiring::offerToSave(const QString& code, const QString& sentence)
{
    auto* toast = m_window.showToast({.icon = QStringLiteral("printer"),
        .text = sentence,
        //: 中文: 存成 PDF
        .action = tr("Save as PDF")});
    connect(toast, &shared::Toast::actionTriggered, this, [this, code] { saveGuide(code); });
}

void CatalogueWiring::saveGuide(const QString& code)
{
    const auto content = guide(code);
    if (!content)
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(&m_window,
        //: 中文: 存办事指南
        tr("Save the guide"), folder, QStringLiteral("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(code + u' ' + content->itemName + QStringLiteral(".pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, content](const QString& path) {
        whenDone(m_person.papers().saveSheet(*content, path), this, [this](const Result<>& saved) {
            m_window.showToast(saved
                    //: 中文: 办事指南已存好
                    ? shared::Toast::Message{.text = tr("The guide is saved")}
                    : shared::Toast::Message{.icon = QStringLiteral("circle-x"),
                        .text = shared::errorSentence(saved.error())});
        });
    });
    dialog->open();
}

} // namespace yichuang::app
