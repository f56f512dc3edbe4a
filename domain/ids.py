"""Names the identifiers, so that one kind of number is never taken for another."""

from typing import NewType

PersonId = NewType("PersonId", int)
UnitId = NewType("UnitId", int)
RosterId = NewType("RosterId", int)
DutyId = NewType("DutyId", int)
ReceiptId = NewType("ReceiptId", int)
RequestId = NewType("RequestId", int)
OfferId = NewType("OfferId", int)
PhoneTaskId = NewType("PhoneTaskId", int)
ObligationId = NewType("ObligationId", int)
LetterId = NewType("LetterId", int)
SwapId = NewType("SwapId", int)
EntryId = NewType("EntryId", int)
CallId = NewType("CallId", int)
ObjectionId = NewType("ObjectionId", int)
StepId = NewType("StepId", int)
DrawJobId = NewType("DrawJobId", int)
AbsenceCallId = NewType("AbsenceCallId", int)
SuspensionId = NewType("SuspensionId", int)
HoldingId = NewType("HoldingId", int)
PhoneChangeId = NewType("PhoneChangeId", int)
