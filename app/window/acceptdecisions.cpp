// SPDX-License-Identifier: Apache-2.0
#include "app/window/acceptwiring.h"
#include "app/window/licencelookup.h"
#include "models/base/whendone.h"
#include "models/desk/assessment.h"
#include "models/store/accounts.h"
#include "models/sync/licencecalls.h"
#include "widgets/accept/tolerancedialog.h"
#include "widgets/shared/errorsentence.h"
#include "widgets/shared/keybutton.h"
#include "widgets/shared/objectionsentence.h"

#include <QPointer>

#include <algorithm>

/// The two ways of 受理 in which somebody signs, 容缺受理 and 当场办结, and the look-up of
/// e-licences.
namespace yichuang::app {

void AcceptWiring::askTolerance()
{
    const catalogue::Item& item = *m_page->item();
    const desk::Intake form = m_page->intake();
    auto* dialog = new accept::ToleranceDialog(m_theme,
        {.item = item,
            .calendar = m_person.desk().rules().calendar,
            .intake = form,
            .draft = desk::toleranceOf(form, item),
            .submitWay = m_person.phrases().submitWay,
            .today = m_person.clock().today()},
        m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog->action(), &QPushButton::clicked, this, [this, dialog] {
        const cases::AcceptedWithTolerance tolerance = dialog->tolerance();
        dialog->accept();
        m_page->submit(tolerance);
    });
    dialog->open();
}

void AcceptWiring::askLicences(int row)
{
    const catalogue::Item& item = *m_page->item();
    const cases::Applicant applicant = m_page->intake().applicant;
    const wire::LicenceRequest request
        = sync::licenceRequest(applicant, {item.code, item.version}, row + 1);
    auto* dialog = new accept::LicenceDialog(
        m_theme,
        {.paper = item.papers.at(static_cast<std::size_t>(row)).name,
            .applicant = applicant.name,
            .number = request.holderNumber},
        [this, request] { return lookUpLicences(m_person, request); }, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The form behind the dialog cannot change meanwhile.
    connect(dialog, &QDialog::accepted, m_page, [page = m_page, row] { page->takeLicence(row); });
    dialog->open();
}

void AcceptWiring::askOnTheSpot()
{
    whenDone(m_person.store().read(
                 [](store::Database& database) { return store::signInNames(database); }),
        this, [this](const Result<std::vector<store::Account>>& accounts) {
            if (m_page->item() == nullptr)
                return;
            accept::OnTheSpotDialog::Ground ground{.item = *m_page->item(),
                .intake = m_page->intake(),
                .chiefs = {},
                .handsOut = m_person.seat().has(cases::Role::ExitClerk)};
            for (const store::Account& account :
                accounts ? *accounts : std::vector<store::Account>{}) {
                const bool chief
                    = std::ranges::find(account.roles, cases::Role::ChiefRepresentative)
                    != account.roles.end();
                if (chief && account.person != m_person.seat().person)
                    ground.chiefs.push_back({account.name, account.displayName});
            }
            const desk::Intake form = ground.intake;
            auto* dialog = new accept::OnTheSpotDialog(m_theme, std::move(ground), m_page);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog->action(), &QPushButton::clicked, this,
                [this, dialog, form] { decideOnTheSpot(*dialog, form); });
            dialog->open();
        });
}

/// The dialog stays until the decision is recorded: a wrong password or an objection is told inside
/// it.
void AcceptWiring::decideOnTheSpot(accept::OnTheSpotDialog& dialog, const desk::Intake& form)
{
    //: While an act is being recorded
    //: 中文: 正在记
    dialog.action()->startBusy(tr("Recording"));
    whenDone(m_person.desk().decideOnTheSpot(form, dialog.acts(), dialog.chief()), this,
        [this, open = QPointer(&dialog)](const Result<desk::Outcome>& outcome) {
            const auto* refusal = outcome ? std::get_if<cases::Refusal>(&*outcome) : nullptr;
            if (outcome && refusal == nullptr) {
                if (open)
                    open->accept();
                m_page->takeRecorded(std::get<desk::Recorded>(*outcome));
                return;
            }
            if (!open)
                return;
            open->action()->stopBusy();
            open->showProblem(outcome ? shared::objectionSentences(refusal->objections)
                                      : shared::errorSentence(outcome.error()));
        });
}

} // namespace yichuang::app
