using Consentry.OptOut.Ledger;

namespace Consentry.Storage;

/// <summary>All numbers of a sender at once, for lists too long to be asked number by number.</summary>
public sealed class NumberStates(Database database, KeyRing keys)
{
    /// <summary>How each number of the sender stands to some texts, in no order. What is blocked for all texts costs no look at its state.</summary>
    /// <param name="sender">Its id.</param>
    /// <param name="texts">Those that are to go.</param>
    /// <param name="onlyBlocked">Leaves out those that are not blocked.</param>
    /// <param name="each">Is called for each number.</param>
    /// <param name="stop">To give up.</param>
    /// <exception cref="StorageException">The database cannot be read, or the keys are older than it.</exception>
    public Task ReadAsync(
        string sender,
        Scope texts,
        bool onlyBlocked,
        Action<NumberHash, Standing> each,
        CancellationToken stop
    ) =>
        database.UseAsync(
            async session =>
            {
                // Also says whether these keys may answer at all.
                await States.ReadAsync(session, keys, [(sender, keys.HashesOf(sender, ""))], stop);
                var where = onlyBlocked ? " and n.blocked > 0" : "";
                var query = new Statement(
                    "select n.number, n.blocked, case when n.blocked = 2 then '' else n.state end"
                        + $" from senders s join numbers n on n.sender = s.no where s.id = @sender{where}",
                    ("sender", sender)
                );
                await session.ReadAsync(
                    [query],
                    (_, row) =>
                        each(
                            NumberHash.FromBytes(row.GetFieldValue<byte[]>(0)),
                            row.GetInt32(1) == StateText.AllBlocked
                                ? Standing.Blocked
                                : StateText.Parse(row.GetString(2)).For(texts).Standing
                        ),
                    stop
                );
                return true;
            },
            stop
        );
}
