using Consentry.OptOut;

namespace Consentry.Tests.OptOut;

/// <summary>The figures on invented messages that a change may not fall below; docs/opt-out.md has those of today.</summary>
public sealed class AccuracyTests
{
    [Theory]
    [InlineData("first", 0.98, 0.99)]
    [InlineData("second", 0.93, 0.99)]
    [InlineData("revocations", 0.91, 1.0)]
    [InlineData("third", 0.975, 1.0)]
    [InlineData("fourth", 0.97, 0.99)]
    [InlineData("fifth", 0.97, 0.98)]
    [InlineData("sixth", 0.98, 1.0)]
    [InlineData("seventh", 0.935, 1.0)]
    [InlineData("mailbox", 0.965, 1.0)]
    public void Revocations_are_found_and_nothing_else(string set, double recall, double precision)
    {
        var messages = LabelledMessage.Load(set);
        var right = messages.Count(m => m.Label == Request.Revoke && Read(m) == Request.Revoke);
        // A wrong number that is taken for a revocation is blocked all the same.
        var wrong = messages.Count(m =>
            m.Label is not (Request.Revoke or Request.WrongNumber) && Read(m) == Request.Revoke
        );

        Assert.InRange(right / (double)messages.Count(m => m.Label == Request.Revoke), recall, 1);
        Assert.InRange(right / (double)(right + wrong), precision, 1);
    }

    [Theory]
    [InlineData("first", Request.WrongNumber, 0.95)]
    [InlineData("second", Request.WrongNumber, 0.85)]
    [InlineData("fourth", Request.WrongNumber, 0.95)]
    [InlineData("sixth", Request.WrongNumber, 0.95)]
    [InlineData("seventh", Request.WrongNumber, 0.85)]
    [InlineData("mailbox", Request.WrongNumber, 0.95)]
    [InlineData("sixth", Request.Resume, 0.97)]
    [InlineData("seventh", Request.Resume, 0.95)]
    [InlineData("mailbox", Request.Resume, 0.93)]
    [InlineData("sixth", Request.Help, 0.99)]
    [InlineData("seventh", Request.Help, 0.99)]
    [InlineData("mailbox", Request.Help, 0.99)]
    [InlineData("first", Request.Help, 0.93)]
    [InlineData("second", Request.Help, 0.93)]
    [InlineData("fourth", Request.Help, 0.95)]
    [InlineData("first", Request.Resume, 0.93)]
    [InlineData("fourth", Request.Resume, 0.93)]
    [InlineData("second", Request.Resume, 0.93)]
    public void Other_requests_are_found(string set, Request request, double recall)
    {
        var labelled = LabelledMessage.Load(set).Where(m => m.Label == request).ToList();

        Assert.InRange(labelled.Count(m => Read(m) == request) / (double)labelled.Count, recall, 1);
    }

    [Fact]
    public void Ordinary_messages_are_no_revocations()
    {
        var ordinary = LabelledMessage
            .OrdinarySets.SelectMany(LabelledMessage.Load)
            .Where(m => m.Label == Request.None)
            .ToList();

        Assert.InRange(ordinary.Count(m => Read(m) == Request.Revoke) / (double)ordinary.Count, 0, 0.001);
    }

    private static Request Read(LabelledMessage message) => OptOutRecogniser.Read(message.Text).Request;
}
