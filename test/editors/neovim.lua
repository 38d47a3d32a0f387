-- Neovim as a writer uses it: opens the file that it is given, waits for findings, chooses a quick fix, and tells what it sees as JSON.
-- Arguments: the file to edit, the language server, the file to write the report to.
local file, server, report = unpack(vim.v.argv, #vim.v.argv - 2)

local function wait_for(what, condition)
  if not vim.wait(20000, condition, 50) then error('waited in vain for ' .. what) end
end

local function findings()
  local found = {}
  for _, it in ipairs(vim.diagnostic.get(0)) do
    local words = vim.api.nvim_buf_get_text(0, it.lnum, it.col, it.end_lnum, it.end_col, {})
    table.insert(found, { rule = it.code, words = table.concat(words, '\n') })
  end
  return found
end

local function finding(rule)
  for _, it in ipairs(vim.diagnostic.get(0)) do
    if it.code == rule then return it end
  end
end

local ok, problem = pcall(function()
  vim.cmd('edit ' .. vim.fn.fnameescape(file))
  local client = vim.lsp.start_client({ name = 'answerlint', cmd = { 'node', server, '--stdio' }, root_dir = vim.fn.fnamemodify(file, ':h') })
  vim.lsp.buf_attach_client(0, client)

  wait_for('a finding', function() return finding('missing-result') end)
  local before = findings()

  local offered = {}
  vim.ui.select = function(items, options, choose)
    for _, item in ipairs(items) do
      local title = options.format_item(item)
      table.insert(offered, title)
    end
    choose(items[vim.fn.index(offered, 'Add the Result') + 1])
  end
  vim.api.nvim_win_set_cursor(0, { finding('missing-result').lnum + 1, finding('missing-result').col })
  vim.lsp.buf.code_action()
  wait_for('the fix', function() return vim.bo.modified end)
  wait_for('no finding', function() return not finding('missing-result') end)

  local text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
  vim.fn.writefile({ vim.json.encode({ before = before, offered = offered, text = text, after = findings() }) }, report)
end)
if not ok then io.stderr:write(tostring(problem) .. '\n') end
vim.cmd(ok and 'qall!' or 'cquit!')
