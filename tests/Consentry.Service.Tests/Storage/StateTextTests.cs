using Consentry.OptOut.Ledger;
using Consentry.Service.Tests.Ledger;
using Consentry.Storage;
using CsCheck;

namespace Consentry.Service.Tests.Storage;

public sealed class StateTextTests
{
    [Fact]
    public void A_state_is_read_as_it_was_written() =>
        Events.Some.Sample(
            events =>
            {
                var state = ConsentState.Of(events);

                Assert.Equal(state, StateText.Parse(StateText.Of(state)));
            },
            iter: 20_000
        );

    [Theory]
    [InlineData("x")]
    [InlineData("b revoked")]
    [InlineData("b nothing 1 1 all")]
    [InlineData("b revoked 1 1 some")]
    [InlineData("b revoked one 1 all")]
    [InlineData("{}")]
    public void What_is_no_state_is_none(string text) => Assert.Throws<FormatException>(() => StateText.Parse(text));
}
