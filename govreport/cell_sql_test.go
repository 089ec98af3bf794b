//go:build !wasm

package govreport_test

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"testing"
	"time"

	"github.com/zfxxgk/annualreport/govreport"
)

// What database/sql stores of a cell is what it reads.
func TestCellsInDatabases(t *testing.T) {
	for _, c := range []struct {
		cell   driver.Valuer
		stored driver.Value
		again  interface {
			sql.Scanner
			String() string
		}
	}{
		{govreport.CountOf(0), int64(0), new(govreport.Count)},
		{govreport.CountOf(govreport.MaxCount), int64(govreport.MaxCount), new(govreport.Count)},
		{govreport.Count{}, nil, new(govreport.Count)},
		{govreport.ChangeOf(-3), int64(-3), new(govreport.Change)},
		{govreport.Change{}, nil, new(govreport.Change)},
		{govreport.AmountOf(18_871_000, 4), "18.8710", new(govreport.Amount)},
		{govreport.Amount{}, nil, new(govreport.Amount)},
	} {
		stored, err := driver.DefaultParameterConverter.ConvertValue(c.cell)
		if err != nil || stored != c.stored {
			t.Errorf("%v is stored as %#v, %v; want %#v", c.cell, stored, err, c.stored)
		}
		if err := c.again.Scan(stored); err != nil {
			t.Errorf("%v: %v", stored, err)
		}
		if text, ok := c.stored.(string); ok && c.again.String() != text {
			t.Errorf("%v is read as %v", stored, c.again)
		}
		if again, _ := c.again.(driver.Valuer).Value(); again != c.stored {
			t.Errorf("%v is read as %#v", stored, again)
		}
	}
}

// What a column of numbers cannot hold is an error, not the part of it that looks like a number.
func TestUnreadableCellsAreNotStored(t *testing.T) {
	for _, cell := range []driver.Valuer{govreport.ReadCount("27件"), govreport.CountOf(-1), govreport.ReadChange("/"), govreport.ReadAmount("9万元")} {
		if stored, err := cell.Value(); err == nil {
			t.Errorf("%v is stored as %v", cell, stored)
		}
	}
}

// Drivers hand on numbers and texts of several types.
func TestScannedColumns(t *testing.T) {
	var count govreport.Count
	var change govreport.Change
	var amount govreport.Amount
	for _, c := range []struct {
		cell   interface{ String() string }
		scan   func(any) error
		column any
		want   string
	}{
		{&count, count.Scan, []byte("1,234"), "1234"}, {&count, count.Scan, float64(27), "27"}, {&count, count.Scan, nil, ""},
		{&count, count.Scan, "27件", "27件"}, {&count, count.Scan, int64(-1), "-1"}, {&change, change.Scan, "-5", "-5"},
		{&amount, amount.Scan, []byte("0.50"), "0.50"}, {&amount, amount.Scan, 37.56, "37.56"}, {&amount, amount.Scan, int64(3), "3"},
		{&count, count.Scan, uint64(27), "27"}, {&count, count.Scan, float32(27), "27"}, {&amount, amount.Scan, float32(0.1), "0.1"},
		// columns of decimals: what is exact is read
		{&count, count.Scan, "27.00", "27"}, {&count, count.Scan, []byte("0.0"), "0"}, {&count, count.Scan, "9007199254740991.000", "9007199254740991"},
		{&change, change.Scan, "-5.000", "-5"}, {&count, count.Scan, "1,234.00", "1234"},
		{&amount, amount.Scan, "18.87100000", "18.871000"}, {&amount, amount.Scan, "18.8710000", "18.871000"}, {&amount, amount.Scan, "18.871000", "18.871000"},
		{&amount, amount.Scan, "0.0000010", "0.000001"},
		// and what is not is kept
		{&count, count.Scan, "27.5", "27.5"}, {&count, count.Scan, 27.5, "27.5"}, {&count, count.Scan, "27.001", "27.001"}, {&count, count.Scan, "27.", "27."},
		{&count, count.Scan, ".00", ".00"}, {&count, count.Scan, "27.0.0", "27.0.0"}, {&count, count.Scan, "27件.00", "27件.00"},
		{&count, count.Scan, "-1.00", "-1.00"}, {&count, count.Scan, "9007199254740992.0", "9007199254740992.0"}, {&count, count.Scan, "NaN", "NaN"},
		{&change, change.Scan, "-5.50", "-5.50"}, {&amount, amount.Scan, "0.0000001", "0.0000001"}, {&amount, amount.Scan, "x.0000000", "x.0000000"},
	} {
		if err := c.scan(c.column); err != nil || c.cell.String() != c.want {
			t.Errorf("%#v is read as %q, %v; want %q", c.column, c.cell.String(), err, c.want)
		}
	}
	for _, column := range []any{true, time.Time{}} {
		if count.Scan(column) == nil || amount.Scan(column) == nil {
			t.Errorf("%v is read into a cell", column)
		}
	}
}

// A whole statement: database/sql hands cells to a driver and reads them from it.
func TestCellsThroughAStatement(t *testing.T) {
	db := sql.OpenDB(echo{})
	defer db.Close()
	var count govreport.Count
	var amount govreport.Amount
	var blank govreport.Count
	row := db.QueryRowContext(context.Background(), "echo", govreport.CountOf(27), govreport.AmountOf(37_560_000, 2), govreport.Count{})
	if err := row.Scan(&count, &amount, &blank); err != nil || count != govreport.CountOf(27) || amount.String() != "37.56" || !blank.IsBlank() {
		t.Errorf("%v %v %v, %v", count, amount, blank, err)
	}
}

// echo is a database that answers a query with a row of its arguments.
type echo struct{}

func (echo) Connect(context.Context) (driver.Conn, error) { return echo{}, nil }
func (echo) Driver() driver.Driver                        { return nil }
func (echo) Prepare(string) (driver.Stmt, error)          { return echo{}, nil }
func (echo) Begin() (driver.Tx, error)                    { return nil, driver.ErrSkip }
func (echo) Close() error                                 { return nil }
func (echo) NumInput() int                                { return -1 }
func (echo) Exec([]driver.Value) (driver.Result, error)   { return nil, driver.ErrSkip }
func (echo) Query(row []driver.Value) (driver.Rows, error) {
	return &echoed{row, false}, nil
}

type echoed struct {
	row  []driver.Value
	read bool
}

func (e *echoed) Columns() []string { return make([]string, len(e.row)) }
func (e *echoed) Close() error      { return nil }
func (e *echoed) Next(row []driver.Value) error {
	if e.read {
		return sql.ErrNoRows
	}
	e.read = true
	copy(row, e.row)
	return nil
}
